"""Sizes and times as people read them."""

from __future__ import annotations

_STEP = 1024


def size_text(size: int) -> str:
    """A number of bytes: "512 B", "1.5 KB", "2.0 MB"."""
    if size < _STEP:
        return f"{size} B"
    amount = size / _STEP
    return f"{amount:.1f} KB" if amount < _STEP else f"{amount / _STEP:.1f} MB"


def time_text(ms: float) -> str:
    """A time in milliseconds: "12 ms", "1.25 s"."""
    return f"{ms:.0f} ms" if ms < 1000 else f"{ms / 1000:.2f} s"
