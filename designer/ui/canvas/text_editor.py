"""Editing the text of an element where it stands."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from designer.source.wxml import Element
from designer.stage.text_look import TextLook
from designer.ui.elements.text import shown_text
from designer.ui.theme import theme

_MARGIN = 4
_LARGEST_FONT = 96
_SMALLEST_FONT = 11
_USUAL_SIZE = 16.0
_ALIGNMENTS = {
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
    "end": Qt.AlignmentFlag.AlignRight,
}


class TextEditor(QPlainTextEdit):
    """A field above the page. Enter or leaving commits, Shift+Enter breaks the line, Escape gives up.

    Signals:
        committed: id of the element and its text, when it differs from the former one.
        closed: the editor is gone, whatever happened.
    """

    committed = Signal(int, str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("textEditor")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(_MARGIN)
        self.textChanged.connect(self._grow)
        self._element = -1
        self._before = ""
        self._rect = QRectF()
        self._zoom = 1.0
        self.hide()

    def open(self, element: Element, rect: QRectF, zoom: float) -> None:
        """Edit the text of `element`, whose box is `rect` of the view."""
        self._element = element.id
        self._before = shown_text(element)
        self._rect = rect
        self._zoom = zoom
        self._set_type(_USUAL_SIZE, QFont.Weight.Normal, Qt.AlignmentFlag.AlignLeft)
        self._dress()
        self.setPlainText(self._before)
        self._grow()
        self.show()
        self.raise_()
        self.selectAll()
        self.setFocus()

    def look_like(self, look: TextLook) -> None:
        """Take on size, weight and alignment of the text that is being edited."""
        if self.active:
            self._set_type(
                look.size, QFont.Weight(look.weight), _ALIGNMENTS.get(look.align, Qt.AlignmentFlag.AlignLeft)
            )
            self._grow()

    def _set_type(self, size: float, weight: QFont.Weight, align: Qt.AlignmentFlag) -> None:
        """`size` in CSS px; the alignment leaves what was typed alone, as no step of the editor's own undo."""
        font = theme().font()
        font.setPixelSize(int(min(max(size * self._zoom, _SMALLEST_FONT), _LARGEST_FONT)))
        font.setWeight(weight)
        self.setFont(font)
        option = self.document().defaultTextOption()
        option.setAlignment(align)
        self.document().setDefaultTextOption(option)

    @property
    def active(self) -> bool:
        """Whether a text is being edited."""
        return self._element >= 0

    def close_editor(self, *, commit: bool) -> None:
        """End editing; `commit` hands the text over when it changed."""
        if not self.active:
            return
        element, text = self._element, self.toPlainText()
        self._element = -1
        self.hide()
        if commit and text != self._before:
            self.committed.emit(element, text)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter commits, Escape gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_editor(commit=False)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & _SHIFT:
            self.close_editor(commit=True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving commits; a context menu or another window does not end editing."""
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self.close_editor(commit=True)

    def _dress(self) -> None:
        colors = theme()
        self.setStyleSheet(
            f"#textEditor {{ background: {colors.color('raised').name()}; color: {colors.color('text').name()};"
            f" border: 2px solid {colors.color('selection_outline').name()}; border-radius: 3px; padding: 0; }}"
        )

    def _grow(self) -> None:
        """At least the element's box, and as much as the text needs."""
        metrics = QFontMetricsF(self.font())
        lines = self.toPlainText().split("\n")
        extra = 2 * (_MARGIN + 2) + 2
        widest = max(metrics.horizontalAdvance(line) for line in lines) + extra + metrics.averageCharWidth()
        around = self.parentWidget()
        room = around.width() if around else int(widest)
        width = min(max(self._rect.width() + 2 * (_MARGIN + 2), widest, 80), room)
        wrapped = sum(max(1, -(-int(metrics.horizontalAdvance(line)) // max(int(width - extra), 1))) for line in lines)
        height = max(self._rect.height(), wrapped * metrics.lineSpacing() + extra)
        left = min(max(self._rect.center().x() - width / 2, 0), max(room - width, 0))
        top = self._rect.center().y() - max(self._rect.height(), metrics.lineSpacing() + extra) / 2
        self.setGeometry(int(left), int(top), int(width), int(height))


_SHIFT = Qt.KeyboardModifier.ShiftModifier
