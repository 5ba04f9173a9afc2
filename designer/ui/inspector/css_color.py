"""Colours as style sheets write them."""

from __future__ import annotations

import re

import tinycss2.color3
from PySide6.QtGui import QColor

_SHORT_ALPHA = re.compile(r"#([0-9a-fA-F]{4}|[0-9a-fA-F]{8})")


def read_css_color(text: str) -> QColor | None:
    """The colour that `text` writes; None when it is none, or depends on where it stands (`currentColor`)."""
    text = text.strip()
    if match := _SHORT_ALPHA.fullmatch(text):
        digits = match[1] if len(match[1]) == 8 else "".join(digit * 2 for digit in match[1])
        red, green, blue, alpha = (int(digits[start : start + 2], 16) for start in (0, 2, 4, 6))
        return QColor(red, green, blue, alpha)
    color = tinycss2.color3.parse_color(text)
    if color is None or isinstance(color, str):
        return None
    return QColor.fromRgbF(*(min(max(part, 0.0), 1.0) for part in color))


def css_text(color: QColor) -> str:
    """`#rrggbb`, or `rgba(…)` for a colour that is not opaque, which every version of WeChat reads."""
    if color.alpha() == 255:
        return color.name()
    alpha = f"{color.alphaF():.3f}".rstrip("0").rstrip(".")
    return f"rgba({color.red()}, {color.green()}, {color.blue()}, {alpha})"
