"""Fonts of the interface and of source text, with Chinese fallbacks for each system."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

_INTERFACE = (
    "Segoe UI Variable Text",
    "Segoe UI",
    "SF Pro Text",
    ".AppleSystemUIFont",
    "Inter",
    "Cantarell",
    "Ubuntu",
    "Noto Sans",
    "PingFang SC",
    "Microsoft YaHei UI",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "WenQuanYi Micro Hei",
)
_CODE = (
    "Cascadia Mono",
    "SF Mono",
    "Menlo",
    "Consolas",
    "JetBrains Mono",
    "Noto Sans Mono",
    "DejaVu Sans Mono",
    "Noto Sans Mono CJK SC",
    "PingFang SC",
    "Microsoft YaHei UI",
)


@cache
def _installed() -> frozenset[str]:
    return frozenset(QFontDatabase.families())


def _present(families: tuple[str, ...], system: QFontDatabase.SystemFont) -> list[str]:
    # Naming fonts that are not there costs Qt a slow search for aliases, and a warning on macOS.
    found = [family for family in families if family in _installed()]
    return [*found, QFontDatabase.systemFont(system).family()]


def interface_font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The font of panels and menus, `pixels` logical px high."""
    font = QFont(_present(_INTERFACE, QFontDatabase.SystemFont.GeneralFont))
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font


def code_font(pixels: int) -> QFont:
    """A font of equal widths for source text, `pixels` logical px high."""
    font = QFont(_present(_CODE, QFontDatabase.SystemFont.FixedFont))
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPixelSize(pixels)
    return font
