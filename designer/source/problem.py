"""What is wrong with a text, and where."""

from __future__ import annotations

from dataclasses import dataclass

from designer.source.source import Span


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a text that WeChat's tools reject, or that was surely not meant."""

    span: Span
    message: str
