"""A switch that looks like one."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from designer.ui.theme import theme

_WIDTH, _HEIGHT, _KNOB = 30.0, 16.0, 6.0


class Toggle(QAbstractButton):
    """On or off; half way while the selected elements differ."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mixed = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """A row's height, so that it is easy to hit."""
        return QSize(int(_WIDTH) + 6, theme().metric("control"))

    def show_state(self, *, on: bool, mixed: bool) -> None:
        """Show a state without telling anybody."""
        self.mixed = mixed
        self.setChecked(on)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track and knob."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(2, (self.height() - _HEIGHT) / 2, _WIDTH, _HEIGHT)
        on = self.isChecked() and not self.mixed
        if self.hasFocus():
            painter.setPen(QPen(theme().color("focus"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(track.adjusted(-1.5, -1.5, 1.5, 1.5), _HEIGHT / 2 + 1.5, _HEIGHT / 2 + 1.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("accent" if on else "border_strong"))
        painter.drawRoundedRect(track, _HEIGHT / 2, _HEIGHT / 2)
        place = 0.5 if self.mixed else float(on)
        left, right = track.left() + _HEIGHT / 2, track.right() - _HEIGHT / 2
        painter.setBrush(QColor(Qt.GlobalColor.white))
        painter.drawEllipse(QPointF(left + (right - left) * place, track.center().y()), _KNOB, _KNOB)
