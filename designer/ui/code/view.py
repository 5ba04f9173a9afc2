"""The source text of the edited file, to read and to point at."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from designer.source.source import Source, Span
from designer.ui.code.highlighter import Paint, text_format
from designer.ui.theme import theme

_SURROGATES = dict.fromkeys(range(0xDC80, 0xDD00), "\ufffd") | {0x2029: "\u2028"}


class _Stretch(NamedTuple):
    start: int
    length: int
    color: str


class SourceText:
    """Translates between offsets of a Source and positions of Qt, which counts UTF-16 and has one kind of line end."""

    def __init__(self, source: Source, document: QTextDocument) -> None:
        self.source = source
        self._document = document

    def position(self, offset: int) -> int:
        """Qt's position of an offset."""
        line, column = self.source.position(offset)
        block = self._document.findBlockByNumber(line - 1)
        before = self.source.text[offset - column + 1 : offset]
        return block.position() + min(utf16_length(before), max(block.length() - 1, 0))

    def offset(self, position: int) -> int:
        """The offset of Qt's position."""
        block = self._document.findBlock(position)
        # The text before the place has as many code points however its line ends.
        column = len(from_utf16(block.text(), position - block.position()))
        return self.source.offset(block.blockNumber() + 1, column + 1)


def utf16_length(text: str) -> int:
    """How many UTF-16 code units a text takes."""
    return len(text) + sum(char > "\uffff" for char in text)


def from_utf16(text: str, units: int) -> str:
    """The beginning of a text that takes `units` UTF-16 code units."""
    return text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "replace")


class _Highlighter(QSyntaxHighlighter):
    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._lines: dict[int, list[_Stretch]] = {}

    def set_paints(self, source: Source, paints: list[Paint]) -> None:
        """Colour these stretches from now on."""
        self._lines = {}
        for span, color in paints:
            self._add(source, span, color)
        self.rehighlight()

    def _add(self, source: Source, span: Span, color: str) -> None:
        first, column = source.position(span.start)
        for number, text in enumerate(source.slice(span).splitlines(), first):
            start = span.start - column + 1 if number == first else 0
            indent = utf16_length(source.text[start : span.start]) if number == first else 0
            self._lines.setdefault(number - 1, []).append(_Stretch(indent, utf16_length(text), color))

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        for start, length, color in self._lines.get(self.currentBlock().blockNumber(), ()):
            self.setFormat(start, length, text_format(color))


class _Gutter(QWidget):
    """Line numbers."""

    def __init__(self, view: CodeView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self) -> QSize:
        """Wide enough for the last line's number."""
        return QSize(self._view.gutter_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Number the lines in sight."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme().color("panel"))
        painter.setFont(theme().code_font("font_tiny"))
        painter.setPen(theme().color("text_faint"))
        for number, rect in self._view.lines_in_sight():
            place = QRect(0, rect.top(), self.width() - 12, rect.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number))


class CodeView(QPlainTextEdit):
    """Read-only text with line numbers, colours and one marked stretch.

    Signals:
        pointed: the person clicked at this offset of the source.
    """

    pointed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text = SourceText(Source("", ""), self.document())
        self._highlighter = _Highlighter(self.document())
        self._marked: Span | None = None
        self._gutter = _Gutter(self)
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(lambda _rect, _dy: self._gutter.update())
        theme().changed.connect(self._dress)
        self._dress()

    @property
    def source(self) -> Source:
        """The text that is shown."""
        return self._text.source

    def show_source(self, source: Source, paints: list[Paint]) -> None:
        """Show a text, keeping the place in sight when it is the same file."""
        if source is not self.source:
            bar = self.verticalScrollBar()
            place = bar.value() if source.path == self.source.path else 0
            self._text = SourceText(source, self.document())
            self.setPlainText(source.text.translate(_SURROGATES))
            bar.setValue(place)
        self._highlighter.set_paints(source, paints)

    def mark(self, span: Span | None, *, reveal: bool = True) -> None:
        """Mark a stretch, and bring its beginning into sight."""
        self._marked = span
        self._draw_mark()
        if span is not None and reveal:
            self.reveal(span.start)

    def reveal(self, offset: int) -> None:
        """Put the cursor at an offset and bring it into sight."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._text.position(offset))
        self.setTextCursor(cursor)
        if not self.viewport().rect().contains(self.cursorRect(cursor)):
            self.centerCursor()

    def gutter_width(self) -> int:
        """Width of the column of line numbers, in logical px."""
        digits = max(3, len(str(self.blockCount())))
        return 20 + digits * self.fontMetrics().horizontalAdvance("0")

    def lines_in_sight(self) -> list[tuple[int, QRect]]:
        """Numbers (from 1) and places of the lines in sight."""
        lines = []
        block = self.firstVisibleBlock()
        while block.isValid():
            rect = self.blockBoundingGeometry(block).translated(self.contentOffset()).toRect()
            if rect.top() > self.viewport().height():
                break
            lines.append((block.blockNumber() + 1, rect))
            block = block.next()
        return lines

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line numbers beside the text."""
        super().resizeEvent(event)
        inside = self.contentsRect()
        self._gutter.setGeometry(QRect(inside.left(), inside.top(), self.gutter_width(), inside.height()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click that selects no text points at a place."""
        super().mouseReleaseEvent(event)
        cursor = self.textCursor()
        if event.button() == Qt.MouseButton.LeftButton and not cursor.hasSelection():
            self.pointed.emit(self._text.offset(cursor.position()))

    def _make_room(self) -> None:
        self.setViewportMargins(self.gutter_width(), 0, 0, 0)

    def _dress(self) -> None:
        self.setFont(theme().code_font())
        self.setTabStopDistance(2 * self.fontMetrics().horizontalAdvance(" "))
        self._make_room()
        self._highlighter.rehighlight()
        self._draw_mark()

    def _draw_mark(self) -> None:
        if self._marked is None:
            self.setExtraSelections([])
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._text.position(self._marked.start))
        cursor.setPosition(self._text.position(self._marked.end), QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor
        selection.format.setBackground(theme().color("selected"))
        selection.format.setProperty(QTextFormat.Property.FullWidthSelection, False)
        self.setExtraSelections([selection])
