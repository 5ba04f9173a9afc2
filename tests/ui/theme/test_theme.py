from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication

from designer.places import resources
from designer.ui.theme import drawing, icon, theme
from designer.ui.theme.sheet import StyleSheet
from designer.ui.theme.tokens import NAMES, tokens

READABLE = 4.5
"""Contrast that WCAG 2.2 asks for between text and its ground."""


@pytest.fixture(autouse=True)
def _system_theme(qapp: QApplication) -> Iterator[None]:
    yield
    theme().choose("system")


def test_both_themes_name_the_same_colours():
    assert tokens("light").colors.keys() == tokens("dark").colors.keys()


@pytest.mark.parametrize("name", NAMES)
def test_the_style_sheet_leaves_no_token_open(qapp: QApplication, name: str):
    assert "$" not in StyleSheet().build(tokens(name))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("text", "panel"),
        ("text", "field"),
        ("text_soft", "panel"),
        ("text_soft", "window"),
        ("selected_text", "selected"),
        ("tooltip_text", "tooltip"),
        ("danger", "panel"),
        ("warning", "warning_soft"),
        ("code_tag", "panel"),
        ("code_attribute", "panel"),
        ("code_string", "panel"),
        ("code_mustache", "panel"),
    ],
)
def test_text_is_readable_on_its_ground(name: str, text: str, ground: str):
    colors = tokens(name).colors
    assert contrast(colors[text], colors[ground]) >= READABLE


@pytest.mark.parametrize("name", NAMES)
def test_faint_text_and_buttons_are_readable_as_large_text(name: str):
    colors = tokens(name).colors
    assert contrast(colors["text_faint"], colors["panel"]) >= 3
    assert contrast(colors["on_accent"], colors["accent"]) >= 3


def test_the_theme_changes_live(qapp: QApplication):
    theme().install(qapp)
    theme().choose("light")
    light = qapp.styleSheet()
    theme().choose("dark")
    assert theme().dark
    assert qapp.styleSheet() != light


def test_an_icon_takes_the_colour_of_the_theme_that_is_on(qapp: QApplication):
    home = icon("house", "text")
    theme().choose("light")
    light = darkest(home)
    theme().choose("dark")
    assert darkest(home) > light


def test_a_drawing_takes_the_colour_of_the_theme_that_is_on(qapp: QApplication):
    check = drawing(resources() / "icons" / "check.svg", "text")
    theme().choose("light")
    light = darkest(check)
    theme().choose("dark")
    assert darkest(check) > light


def test_an_unknown_icon_is_an_error_when_the_icon_is_made():
    with pytest.raises(KeyError):
        icon("no-such-icon")


def darkest(picture: QIcon) -> float:
    """The lightness, 0 to 1, of the darkest opaque pixel."""
    image = picture.pixmap(QSize(32, 32), 1.0).toImage()
    pixels = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
    return min(pixel.lightnessF() for pixel in pixels if pixel.alpha() > 200)


def contrast(first: str, second: str) -> float:
    """The contrast of two colours after WCAG 2.2, 1 to 21."""
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(color: str) -> float:
    parts = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in QColor(color).getRgbF()[:3]
    )
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))
