"""A colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QColorDialog, QWidget

from designer.ui.inspector.css_color import css_text, read_css_color
from designer.ui.inspector.fields.line import TextField
from designer.ui.inspector.values import Value
from designer.ui.theme import theme

_SIZE = 24
_CHECK = 4


class Swatch(QAbstractButton):
    """A square in a colour; a checked pattern shows where it is transparent, a stroke that there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.color: QColor | None = None
        self.setFixedSize(_SIZE, _SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_color(self, color: QColor | None) -> None:
        """Show `color`; None shows that there is none."""
        self.color = color
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the square."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect()).adjusted(3.5, 3.5, -3.5, -3.5)
        if self.color is not None and self.color.alpha() < 255:
            self._paint_checks(painter, place)
        painter.setBrush(self.color if self.color is not None else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme().color("focus" if self.hasFocus() else "border_strong"), 1))
        painter.drawRoundedRect(place, 4, 4)
        if self.color is None:
            painter.drawLine(place.bottomLeft(), place.topRight())

    def _paint_checks(self, painter: QPainter, place: QRectF) -> None:
        for row in range(int(place.height() // _CHECK) + 1):
            for column in range(int(place.width() // _CHECK) + 1):
                square = QRectF(place.left() + column * _CHECK, place.top() + row * _CHECK, _CHECK, _CHECK)
                shade = QColor("#c8ccd4") if (row + column) % 2 else QColor("#ffffff")
                painter.fillRect(square.intersected(place), shade)


class ColorField(TextField):
    """A colour as text, with a swatch that opens the colour dialog."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.swatch = Swatch(self)
        self.swatch.setAccessibleName(self.tr("Choose a colour"))
        self.swatch.setToolTip(self.tr("Choose a colour"))
        self.swatch.clicked.connect(self._choose)
        self.line.textChanged.connect(self._show_swatch)
        self._row.insertWidget(0, self.swatch)

    def show_value(self, value: Value) -> None:
        """Show the colour, or the default's."""
        super().show_value(value)
        self._show_swatch()

    def _show_swatch(self) -> None:
        self.swatch.show_color(read_css_color(self.line.text() or self.line.placeholderText()))

    def _choose(self) -> None:
        start = self.swatch.color or QColor(Qt.GlobalColor.white)
        options = QColorDialog.ColorDialogOption.ShowAlphaChannel
        color = QColorDialog.getColor(start, self.window(), self.tr("Choose a colour"), options)
        if color.isValid() and color != self.swatch.color:
            self._commit(css_text(color))
