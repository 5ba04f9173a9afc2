"""The application's style sheet: `resources/themes/style.qss` with tokens in place of `$names`."""

from __future__ import annotations

from pathlib import Path
from string import Template

from PySide6.QtCore import QTemporaryDir

from designer.places import resources
from designer.ui.theme.tokens import Tokens

_SHAPES = {
    "check": ("check", "on_accent"),
    "dash": ("dash", "on_accent"),
    "dot": ("dot", "on_accent"),
    "down": ("chevron-down", "text_soft"),
    "down_disabled": ("chevron-down", "text_disabled"),
    "up": ("chevron-up", "text_soft"),
    "right": ("chevron-right", "text_soft"),
    "open": ("chevron-down", "text_soft"),
    "menu_check": ("check", "accent"),
    "close": ("cross", "text_faint"),
    "close_hover": ("cross", "text"),
}


class StyleSheet:
    """Builds style sheets; keeps the coloured pictures that they name as long as it lives.

    A style sheet can only name picture files, so each shape is written to a temporary folder in the theme's colour.
    """

    def __init__(self) -> None:
        self._folder = QTemporaryDir()
        self._template = Template((resources() / "themes" / "style.qss").read_text("utf-8"))

    def build(self, tokens: Tokens) -> str:
        """The style sheet of a theme."""
        lengths = {name: f"{length}px" for name, length in tokens.metrics.items()}
        colors = {name: _rgba(color) for name, color in tokens.colors.items()}
        return self._template.substitute(lengths | colors | self._pictures(tokens))

    def _pictures(self, tokens: Tokens) -> dict[str, str]:
        pictures = {}
        for name, (shape, color) in _SHAPES.items():
            drawing = (resources() / "icons" / f"{shape}.svg").read_text("utf-8")
            target = Path(self._folder.filePath(f"{tokens.name}-{name}.svg"))
            target.write_text(drawing.replace("currentColor", tokens.colors[color]), "utf-8")
            pictures[f"picture_{name}"] = f'url("{target.as_posix()}")'
        return pictures


def _rgba(color: str) -> str:
    """`#aarrggbb` as style sheets of Qt read it too; `#rrggbb` stays."""
    if len(color) == 7:
        return color
    alpha, red, green, blue = (int(color[start : start + 2], 16) for start in (1, 3, 5, 7))
    return f"rgba({red}, {green}, {blue}, {alpha})"
