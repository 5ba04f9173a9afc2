"""What a widget is to the style sheet."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

AnyWidget = TypeVar("AnyWidget", bound=QWidget)


def with_role(widget: AnyWidget, role: str) -> AnyWidget:
    """`widget`, styled as the style sheet says for `[role="…"]`."""
    widget.setProperty("role", role)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    # What was not styled yet will be, with its role, before it is seen.
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
    return widget


def label(text: str, role: str = "", *, wrap: bool = False) -> QLabel:
    """A label of plain text: names from projects never count as markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    return with_role(made, role) if role else made


def line(*, vertical: bool = False) -> QWidget:
    """A thin line between groups."""
    made = QWidget()
    if vertical:
        made.setFixedSize(1, 20)
    else:
        made.setFixedHeight(1)
    return with_role(made, "line-vertical" if vertical else "line")
