"""The row of tools above a list."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from designer.ui.parts.role import with_role


def tool_row(*widgets: QWidget | None) -> QWidget:
    """The widgets side by side on a bar; None pushes what follows to the right."""
    bar = with_role(QWidget(), "panel-bar")
    row = QHBoxLayout(bar)
    row.setContentsMargins(8, 4, 8, 4)
    row.setSpacing(8)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    return bar
