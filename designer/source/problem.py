"""What is wrong with a text, and where."""

from __future__ import annotations

from dataclasses import dataclass

from designer.source.source import Span


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a text that WeChat's tools reject, or that was surely not meant.

    Attributes:
        span: where to look.
        message: what is wrong, in one sentence.
        rejected: whether WeChat's tools refuse the file because of it.
        noticed: where WeChat's tools tell of it, if elsewhere.
        related: the other place that has to do with it, such as the first of two equal names.
    """

    span: Span
    message: str
    rejected: bool = True
    noticed: Span | None = None
    related: Span | None = None

    @property
    def told(self) -> Span:
        """Where WeChat's tools tell of it."""
        return self.noticed or self.span
