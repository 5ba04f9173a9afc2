"""What an edit may change: the law that no byte differs outside the construct that was named."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from designer.source.source import Span

_EVERYTHING = Span(0, 1 << 60)


@dataclass
class Permit:
    """The places of the files before an edit that may differ after it.

    Attributes:
        spans: by path, what may be another text; an empty span is a place to insert at. White space beside a span may
            change along with it.
        made: files that may come into being.
        gone: files that may vanish.
        moved: the new path of files that may get another one.
        anywhere: what may change in any file that the edit touches, by its path and text.
    """

    spans: dict[str, list[Span]] = field(default_factory=dict)
    made: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)
    moved: dict[str, str] = field(default_factory=dict)
    anywhere: Callable[[str, str], Iterable[Span]] = lambda path, text: ()

    def allow(self, path: str, *spans: Span) -> Permit:
        """Let these places of a file change; returns itself."""
        self.spans.setdefault(path, []).extend(spans)
        return self

    def allow_file(self, path: str) -> Permit:
        """Let all of a file change; returns itself."""
        return self.allow(path, _EVERYTHING)


def trespass(permit: Permit, before: Mapping[str, str | None], after: Mapping[str, str | None]) -> str | None:
    """What changed without a permit; None when nothing did. Texts by path, None where there is no file."""
    origins = {new: old for old, new in permit.moved.items()}
    for path in sorted({*before, *after}):
        old, new = before.get(path), after.get(path)
        if new is None and old is not None and path not in permit.gone | permit.moved.keys():
            return f"{path} is gone"
        if old is None and new is not None:
            if path in permit.made:
                continue
            if path not in origins:
                return f"{path} was made"
            old = before[origins[path]]
        if old is not None and new is not None and old != new:
            origin = origins.get(path, path)
            spans = [*permit.spans.get(origin, ()), *permit.anywhere(origin, old)]
            kept = _missing_segment(old, new, spans)
            if kept is not None:
                return f"{path}: this should have stayed: {old[slice(*kept)]!r:.300} at {kept.start}"
    return None


def _missing_segment(old: str, new: str, spans: Iterable[Span]) -> Span | None:
    """The first piece of `old` outside `spans` that is not where it was between its neighbours in `new`.

    The spans stand for any text; what is between them must follow in order. Taking each piece where it first fits
    finds a way whenever there is one.
    """
    segments = _segments(old, spans)
    if len(segments) == 1:
        return None if old == new else segments[0]
    first, *middle, last = segments
    if not new.startswith(old[slice(*first)]):
        return first
    offset = first.end
    for segment in middle:
        found = new.find(old[slice(*segment)], offset)
        if found < 0:
            return segment
        offset = found + segment.end - segment.start
    length = last.end - last.start
    return None if len(new) - length >= offset and new.endswith(old[slice(*last)]) else last


def _segments(text: str, spans: Iterable[Span]) -> list[Span]:
    """What must stay: the pieces between `spans`, of which the first and the last may be empty."""
    found = []
    done = 0
    for span in sorted(spans):
        start, end = _with_white_space(text, span)
        if start >= done:
            found.append(Span(done, start))
        done = max(done, end)
    found.append(Span(done, len(text)))
    return found


def _with_white_space(text: str, span: Span) -> Span:
    start, end = max(span.start, 0), min(span.end, len(text))
    head, tail = start, end
    while head and text[head - 1].isspace():
        head -= 1
    while tail < len(text) and text[tail].isspace():
        tail += 1
    return Span(head, tail)
