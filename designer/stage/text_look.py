"""How the text under a point of the page is set, so that an editor above it can look like it."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass

_LARGEST = 100_000
_QUESTION = """(() => {
  const found = document.elementFromPoint(%f, %f)
  if (!found) return ''
  const { fontSize, fontWeight, textAlign, lineHeight } = getComputedStyle(found)
  return JSON.stringify([parseFloat(fontSize), parseFloat(fontWeight), textAlign, parseFloat(lineHeight)])
})()"""


@dataclass(frozen=True, slots=True)
class TextLook:
    """What CSS says about a text.

    Attributes:
        size: font size in CSS px of the page.
        weight: 100 to 900.
        align: "left", "center", "right", "justify", "start" or "end".
        line_height: in CSS px; None for the font's own.
    """

    size: float
    weight: int
    align: str
    line_height: float | None


def question(x: float, y: float) -> str:
    """JavaScript that answers how the text at a point of the page area is set, for `read_answer`."""
    return _QUESTION % (x, y)


def read_answer(answer: object) -> TextLook | None:
    """The look in an answer; None when there is no element, or the page answered something else."""
    try:
        size, weight, align, line_height = json.loads(str(answer))
        lengths = [float(length) for length in (size, weight, line_height or 0)]
    except (TypeError, ValueError, OverflowError, RecursionError):
        return None
    if not all(math.isfinite(length) and abs(length) < _LARGEST for length in lengths):
        return None
    return TextLook(lengths[0], int(lengths[1]), str(align)[:20], lengths[2] or None)
