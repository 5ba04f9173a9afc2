"""Drawing the marks of the overlay."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from designer.ui.canvas.marks import DropMark, Label, Marks, Outline
from designer.ui.theme import theme

_LABEL_HEIGHT = 18.0
_LABEL_PADDING = 6.0
_LINE_WIDTH = 3.0
_KNOB = 3.5
_CORNER = 6.0
_MOST_OF_THE_PAGE = 0.6
_CENTRED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


def paint_marks(painter: QPainter, marks: Marks, view: QRectF) -> None:
    """Draw `marks`; outlines are cut at the page area, labels stay inside `view`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if marks.hint:
        _hint(painter, marks.bounds, marks.hint)
    painter.save()
    painter.setClipRect(marks.bounds.adjusted(-2, -2, 2, 2))
    for rect in marks.sampled:
        _corner(painter, rect)
    for outline in marks.hover:
        _outline(painter, outline.rect, theme().color("hover_outline"), 1.0)
    for outline in marks.selected:
        _selected(painter, outline)
    if marks.drop:
        _drop(painter, marks.drop, marks.bounds)
    painter.restore()
    if marks.label:
        _label(painter, marks.label, view, "selection_outline", "on_accent")
    if marks.drop:
        _label(painter, Label(marks.drop.box, marks.drop.name), view, "drop_line", "on_accent")
    if marks.ghost:
        _ghost(painter, *marks.ghost, refused=marks.refused)


def _outline(painter: QPainter, rect: QRectF, color: QColor, width: float) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(color, width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    # Half a pixel inside, so that the line covers whole pixels and neighbours do not overlap.
    painter.drawRect(_crisp(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2))


def _corner(painter: QPainter, rect: QRectF) -> None:
    """A small turned-down corner at the top right: what stands here is a sample."""
    if min(rect.width(), rect.height()) < _CORNER:
        return
    corner, size = _crisp(rect).topRight(), _CORNER
    color = theme().color("warning")
    color.setAlphaF(0.6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawPolygon(QPolygonF([corner, corner - QPointF(size, 0), corner + QPointF(0, size)]))


def _selected(painter: QPainter, outline: Outline) -> None:
    if outline.strong:
        _outline(painter, outline.rect, theme().color("selection_outline"), 2.0)
    else:
        _outline(painter, outline.rect, theme().color("selection_instance"), 1.0)


def _drop(painter: QPainter, drop: DropMark, bounds: QRectF) -> None:
    color = theme().color("drop_line")
    # Colouring a container that fills the page would change the look of everything on it.
    if drop.box.height() < _MOST_OF_THE_PAGE * bounds.height():
        painter.fillRect(_crisp(drop.box), theme().color("drop_container"))
    _outline(painter, drop.box, color, 1.0)
    line = drop.line
    upright = line.height() > line.width()
    centre = line.center()
    start = QPointF(centre.x(), line.top()) if upright else QPointF(line.left(), centre.y())
    end = QPointF(centre.x(), line.bottom()) if upright else QPointF(line.right(), centre.y())
    pen = QPen(color, _LINE_WIDTH)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(start, end)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(start, _KNOB, _KNOB)
    painter.drawEllipse(end, _KNOB, _KNOB)


def _label(painter: QPainter, label: Label, view: QRectF, ground: str, ink: str) -> None:
    font = theme().font("font_tiny")
    metrics = QFontMetricsF(font)
    text_width = metrics.horizontalAdvance(label.text)
    hint_width = metrics.horizontalAdvance(label.hint)
    place = QRectF(0, 0, text_width + hint_width + 2 * _LABEL_PADDING, _LABEL_HEIGHT)
    place.moveBottomLeft(label.rect.topLeft() + QPointF(0, -1))
    if place.top() < view.top():
        place.moveTop(max(label.rect.top(), view.top()) + 1)
    place.moveLeft(max(min(place.left(), view.right() - place.width()), view.left()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color(ground))
    painter.drawRoundedRect(place, 3, 3)
    painter.setFont(font)
    color = theme().color(ink)
    painter.setPen(color)
    inside = place.adjusted(_LABEL_PADDING, 0, 0, 0)
    painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, label.text)
    if label.hint:
        color.setAlphaF(0.75)
        painter.setPen(color)
        painter.drawText(inside.adjusted(text_width, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, label.hint)


def _hint(painter: QPainter, bounds: QRectF, text: str) -> None:
    place = bounds.adjusted(16, 16, -16, -16)
    pen = QPen(theme().color("border_strong"), 1.5, Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place, 10, 10)
    painter.setFont(theme().font())
    # The page is white in either theme, so the words take a grey that can be read on it.
    painter.setPen(QColor("#6b7280"))
    painter.drawText(place.adjusted(12, 12, -12, -12), _CENTRED, text)


def _ghost(painter: QPainter, point: QPointF, text: str, *, refused: bool) -> None:
    font = theme().font("font_small")
    width = QFontMetricsF(font).horizontalAdvance(text) + 16
    place = QRectF(point.x() + 14, point.y() + 12, width, 24)
    painter.setPen(QPen(theme().color("border_strong"), 1))
    ground = theme().color("raised")
    ground.setAlphaF(0.94)
    painter.setBrush(ground)
    painter.drawRoundedRect(place, 5, 5)
    painter.setFont(font)
    painter.setPen(theme().color("text_faint" if refused else "text"))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


def _crisp(rect: QRectF) -> QRectF:
    """`rect` on whole pixels, never thinner than one."""
    left, top = round(rect.left()), round(rect.top())
    return QRectF(left, top, max(round(rect.right()) - left, 1), max(round(rect.bottom()) - top, 1))
