"""The web view with the shell page in it, made anew when its process hangs or dies."""

from __future__ import annotations

import atexit
import logging
from collections.abc import Callable
from weakref import WeakSet

import shiboken6
from PySide6.QtCore import QChildEvent, QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineScript
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QVBoxLayout, QWidget

from designer.stage.app_files import AppFiles
from designer.stage.channel import Host
from designer.stage.page import ShellPage
from designer.stage.profile import StageProfile
from designer.stage.setbacks import Setbacks

_LOG = logging.getLogger(__name__)
_APART = QWebEngineScript.ScriptWorldId.ApplicationWorld.value
_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.TouchBegin})
_LIVING: WeakSet[ShellView] = WeakSet()


class ShellView(QWidget):
    """Holds the page that holds the frame.

    Attributes:
        is_dead: whether the page's process ended too often and nothing is shown.

    Signals:
        received: a message of the shell or the frame.
        died: the page's process ended; it should be restarted.
        gave_up: it ended too often and is not restarted.
        refused: the URL of a request that was not let through.
        failed: the shell page itself could not be loaded.
        pressed: the person pressed the page or a key of it.
        zoom_requested: factor and the point of this widget that stays in place; Ctrl and the wheel over the page.
    """

    received = Signal(object)
    died = Signal()
    gave_up = Signal()
    refused = Signal(str)
    failed = Signal()
    zoom_requested = Signal(float, QPointF)
    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _LIVING.add(self)
        self.is_dead = False
        self._deaths = Setbacks()
        self._background = QColor(Qt.GlobalColor.white)
        # Children are destroyed in the order of their making, and a page must not outlive its profile.
        self._view = QWebEngineView(self)
        self._profile = StageProfile(self)
        self._profile.interceptor.refused.connect(self.refused)
        self._host = Host(self)
        self._host.received.connect(self.received)
        self._page: ShellPage | None = None
        self._tools: QWebEnginePage | None = None
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._view.setAcceptDrops(False)
        self._view.installEventFilter(self)
        self.setFocusProxy(self._view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)

    def restart(self) -> None:
        """Put a new page in the place of the one that is there, whatever state that is in."""
        self.is_dead = False
        old = self._page
        page = self._page = self._make_page()
        self._view.setPage(page)
        self._attach_tools()
        if old is not None:
            _discard(old)
        page.show_shell()

    def serve(self, files: AppFiles | None) -> None:
        """Serve another project's files to the frame, or none."""
        self._profile.apps.files = files
        self._deaths.forget()

    def send(self, kind: str, **fields: object) -> None:
        """Send a command to the shell or the frame."""
        self._host.send(kind, **fields)

    def ask_frame(self, script: str, answer: Callable[[object], None]) -> None:
        """Run a script in the app's frame and hand on what it returns; nothing is handed on without a frame.

        It sees the page, and no word of the page's scripts: these may have put their own in the place of the browser's.
        """
        frames = self._page.mainFrame().children() if self._page is not None else []
        if frames:
            frames[0].runJavaScript(script, _APART, answer)

    def set_tools(self, tools: QWebEnginePage | None) -> None:
        """Let the browser's developer tools in `tools` look into the page, and into those that take its place."""
        self._tools = tools
        self._attach_tools()

    def _attach_tools(self) -> None:
        # Qt takes None here, which its stubs do not say.
        if self._page is not None:
            self._page.setDevToolsPage(self._tools)  # type: ignore[arg-type]

    def set_background(self, color: QColor) -> None:
        """The colour seen while a page loads."""
        self._background = color
        if self._page is not None:
            self._page.setBackgroundColor(color)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Ctrl and the wheel from the widget inside the view that hands events to the page."""
        if isinstance(event, QChildEvent) and event.added() and event.child().isWidgetType():
            event.child().installEventFilter(self)
        elif isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_requested.emit(zoom_factor(event), event.position())
            return True
        elif event.type() in _PRESSES:
            self.pressed.emit()
        return super().eventFilter(watched, event)

    def end(self) -> None:
        """Destroy the page at once, and whatever pages before it still wait to be destroyed."""
        self._page = None
        if shiboken6.isValid(self._view):
            for page in self._view.findChildren(ShellPage):
                shiboken6.delete(page)

    def _make_page(self) -> ShellPage:
        page = ShellPage(self._profile, self._view)
        page.setBackgroundColor(self._background)
        channel = QWebChannel(page)
        channel.registerObject("host", self._host)
        page.setWebChannel(channel)
        page.renderProcessTerminated.connect(self._on_terminated)
        page.loadFinished.connect(self._on_load_finished)
        # Keys and pinching would magnify the whole shell; zooming is the canvas's.
        page.zoomFactorChanged.connect(lambda factor: None if factor == 1 else page.setZoomFactor(1))
        return page

    def _on_load_finished(self, loaded: bool) -> None:
        if not loaded:
            self.failed.emit()

    def _on_terminated(self, status: QWebEnginePage.RenderProcessTerminationStatus, code: int) -> None:
        _LOG.warning("The page's process ended (%s, code %d).", status.name, code)
        if self._deaths.add():
            self.is_dead = True
            self.gave_up.emit()
        else:
            self.died.emit()


@atexit.register
def _end_pages() -> None:
    """What is left at the end of the program is destroyed in any order, and a page must not outlive its profile."""
    for view in list(_LIVING):
        view.end()


def zoom_factor(event: QWheelEvent) -> float:
    """How much a turn of the wheel magnifies: a notch of 120 units by a fifth."""
    return float(1.0015 ** event.angleDelta().y())


def _discard(page: ShellPage) -> None:
    page.renderProcessTerminated.disconnect()
    page.loadFinished.disconnect()
    page.setWebChannel(None)  # type: ignore[arg-type]
    page.deleteLater()
