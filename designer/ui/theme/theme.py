"""The look of the application: which theme is on, its colours, and the style sheet built from them."""

from __future__ import annotations

from functools import cache
from typing import Literal, get_args

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from designer.ui.theme.fonts import code_font, interface_font
from designer.ui.theme.sheet import StyleSheet
from designer.ui.theme.tokens import Tokens, tokens

Choice = Literal["system", "light", "dark"]
CHOICES: tuple[Choice, ...] = get_args(Choice)

_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "panel",
    QPalette.ColorRole.AlternateBase: "window",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "panel",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.PlaceholderText: "text_faint",
    QPalette.ColorRole.ToolTipBase: "tooltip",
    QPalette.ColorRole.ToolTipText: "tooltip_text",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.Mid: "border",
}


class Theme(QObject):
    """The theme that is on. There is one for the application: `theme()`.

    Signals:
        changed: another theme is on; style sheets are already replaced, own painting asks `color` again.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choice: Choice = "system"
        self._tokens = tokens("light")
        self._sheet: StyleSheet | None = None

    @property
    def choice(self) -> Choice:
        """What the person chose; "system" follows the system's scheme."""
        return self._choice

    @property
    def tokens(self) -> Tokens:
        """The tokens of the theme that is on."""
        return self._tokens

    @property
    def dark(self) -> bool:
        """Whether the dark theme is on."""
        return self._tokens.dark

    def color(self, name: str) -> QColor:
        """The colour token `name`; raises KeyError for one that no theme has."""
        return QColor(self._tokens.colors[name])

    def metric(self, name: str) -> int:
        """The length token `name`, in logical px."""
        return self._tokens.metrics[name]

    def font(self, size: str = "font", *, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The interface's font in the size token `size`."""
        return interface_font(self.metric(size), weight)

    def code_font(self, size: str = "font_small") -> QFont:
        """The font of source text in the size token `size`."""
        return code_font(self.metric(size))

    def choose(self, choice: Choice) -> None:
        """Put a theme on, live."""
        self._choice = choice
        self._put_on()

    def install(self, application: QApplication) -> None:
        """Style the whole application and follow the system's scheme from now on; a second call does nothing."""
        if self._sheet is not None:
            return
        application.setStyle("Fusion")
        application.setFont(self.font())
        self._sheet = StyleSheet()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._put_on)
        self._put_on()

    def _put_on(self) -> None:
        self._tokens = tokens(self._wanted())
        application = QApplication.instance()
        if isinstance(application, QApplication) and self._sheet:
            application.setPalette(self._palette())
            application.setStyleSheet(self._sheet.build(self._tokens))
        self.changed.emit()

    def _wanted(self) -> str:
        if self._choice != "system":
            return self._choice
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, name in _ROLES.items():
            palette.setColor(role, self.color(name))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("text_disabled"))
        return palette


@cache
def theme() -> Theme:
    """The application's theme."""
    return Theme()
