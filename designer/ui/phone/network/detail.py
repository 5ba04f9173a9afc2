"""One request with what came of it, to be read."""

from __future__ import annotations

import json

from PySide6.QtWidgets import QPlainTextEdit, QTabWidget, QWidget

from designer.stage.network.exchange import Exchange, Headers
from designer.ui.parts.role import with_role
from designer.ui.phone.sizes import size_text, time_text
from designer.ui.theme import theme

_TEXTS = ("text/", "json", "javascript", "xml", "x-www-form-urlencoded")


class ExchangeDetail(QTabWidget):
    """Three pages: the headers, what was sent, what was answered.

    Attributes:
        headers, sent, answer: the pages.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.headers, self.sent, self.answer = (self._page() for _ in range(3))
        self.addTab(self.headers, self.tr("Headers"))
        self.addTab(self.sent, self.tr("Sent"))
        self.addTab(self.answer, self.tr("Answer"))

    @staticmethod
    def _page() -> QPlainTextEdit:
        page = with_role(QPlainTextEdit(), "code")
        page.setReadOnly(True)
        page.setFont(theme().code_font())
        return page

    def show_exchange(self, exchange: Exchange | None) -> None:
        """Show a request, or nothing."""
        self.setEnabled(exchange is not None)
        texts = ("", "", "")
        if exchange is not None:
            sent = body_text(exchange.request_body, exchange.request_headers, len(exchange.request_body))
            texts = (self._head(exchange), sent, body_text(exchange.body, exchange.headers, exchange.size))
        for page, text in zip((self.headers, self.sent, self.answer), texts, strict=True):
            if page.toPlainText() != text:
                page.setPlainText(text)

    def _head(self, exchange: Exchange) -> str:
        lines = [f"{exchange.method} {exchange.url}"]
        if exchange.status:
            size, time = size_text(exchange.size), time_text(exchange.ms)
            lines.append(
                self.tr("Status {status}, {size}, {time}").format(status=exchange.status, size=size, time=time)
            )
        if exchange.error:
            lines.append(self.tr("Failed: {error}").format(error=exchange.error))
        for title, headers in (
            (self.tr("Answered with"), exchange.headers),
            (self.tr("Sent with"), exchange.request_headers),
        ):
            if headers:
                lines += ["", f"— {title} —", *(f"{name}: {value}" for name, value in headers)]
        return "\n".join(lines)


def body_text(body: bytes, headers: Headers, size: int) -> str:
    """A body to read: JSON over several lines, other texts as they are, the rest by its size."""
    if not body:
        return ""
    kind = next((value for name, value in headers if name.lower() == "content-type"), "")
    try:
        text = body.decode("utf-8", "strict" if len(body) == size else "ignore")
    except UnicodeDecodeError:
        return f"{kind or 'binary'}, {size_text(size)}"
    if not any(part in kind for part in _TEXTS) and "\0" in text:
        return f"{kind or 'binary'}, {size_text(size)}"
    if len(body) < size:
        return f"{text}…"
    try:
        return json.dumps(json.loads(text), ensure_ascii=False, indent=2)
    except (ValueError, RecursionError):
        return text
