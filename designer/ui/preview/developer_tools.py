"""The browser's own developer tools, looking into the page on the stage."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QCloseEvent
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QVBoxLayout, QWidget

from designer.stage.stage import Stage

_LOG = logging.getLogger(__name__)
_SIZE = (1100, 720)
_REMOTE = frozenset({"http", "https", "ws", "wss", "ftp", "file"})


class _NoNetwork(QWebEngineUrlRequestInterceptor):
    """The tools come with the browser; what they would fetch from elsewhere, such as source maps, stays there."""

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Refuse what is not of the browser itself."""
        info.block(info.requestUrl().scheme() in _REMOTE)


class _ToolsPage(QWebEnginePage):
    """Opens no window and goes nowhere: links in the tools lead out of the designer."""

    def createWindow(self, _kind: QWebEnginePage.WebWindowType) -> QWebEnginePage | None:  # type: ignore[override]
        """Open no window."""
        return None

    def acceptNavigationRequest(self, url: QUrl | str, _kind: QWebEnginePage.NavigationType, isMainFrame: bool) -> bool:  # noqa: N803
        """Show the tools alone."""
        return QUrl(url).scheme() not in _REMOTE

    def javaScriptConsoleMessage(
        self, _level: QWebEnginePage.JavaScriptConsoleMessageLevel, message: str, line: int, source: str
    ) -> None:
        """What the tools say of themselves is of interest to nobody but who looks for a fault in them."""
        _LOG.debug("%s:%d: %s", source, line, message)


class DeveloperTools(QWidget):
    """A window with the tools. They look into the stage's page until the window is closed, also after a restart of it.

    Attributes:
        page: the page of the tools.
    """

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Developer tools"))
        self.resize(*_SIZE)
        self._stage = stage
        # Children are destroyed in the order of their making, and a page must not outlive its profile.
        view = QWebEngineView(self)
        profile = QWebEngineProfile(self)
        self._no_network = _NoNetwork(self)
        profile.setUrlRequestInterceptor(self._no_network)
        self.page = _ToolsPage(profile, view)
        view.setPage(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(view)
        stage.set_tools(self.page)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Look away."""
        self._stage.set_tools(None)
        super().closeEvent(event)


class ToolsOpener(QObject):
    """Opens the tools once, and brings them to the front when they are asked for again.

    Attributes:
        window: the open window; None without one.
    """

    def __init__(self, stage: Stage, owner: QWidget) -> None:
        super().__init__(owner)
        self._stage = stage
        self._owner = owner
        self.window: DeveloperTools | None = None

    def open(self) -> None:
        """Show the tools."""
        if self.window is None:
            self.window = DeveloperTools(self._stage, self._owner)
            self.window.destroyed.connect(self._forget)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def close(self) -> None:
        """Close the tools when they are open."""
        if self.window is not None:
            self.window.close()

    def _forget(self) -> None:
        self.window = None
