"""The web view that shows a project's page: it runs it, keeps it up to date, and tells what is where."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from enum import Enum, auto
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from designer import places
from designer.project.history import Changed
from designer.project.project import Project
from designer.stage import messages
from designer.stage.app_files import AppFiles
from designer.stage.bundle import TEXT_SUFFIXES
from designer.stage.devices import DEFAULT_DEVICE, Device
from designer.stage.geometry import Snapshot
from designer.stage.layouts import Layouts
from designer.stage.mode import Mode
from designer.stage.outside import Outside
from designer.stage.phone import Phone
from designer.stage.reports import Reports
from designer.stage.schemes import frame_url
from designer.stage.setbacks import Setbacks
from designer.stage.shell_view import ShellView
from designer.stage.text_feed import TextFeed
from designer.stage.text_look import TextLook, question, read_answer
from designer.stage.watchdog import BootWatch, Watchdog

_LOG = logging.getLogger(__name__)
_M = TypeVar("_M")


class _Phase(Enum):
    WAITING = auto()  # for the shell page
    IDLE = auto()  # the shell stands without a frame
    LOADING = auto()  # the frame loads the app's files
    RUNNING = auto()  # a page was started


class Stage(QWidget):
    """Shows one page of a project. It takes no decision about selection, and nothing waits for it.

    Attributes:
        snapshot: what is where on the page that is shown; None until it was laid out.
        page_origin: where the page's top left corner stands on the phone's screen, in CSS px of the phone.
        phone: what surrounds the app, how it is entered, and the computer's files for it.
        stopped: whether the page was stopped and is shown without its scripts until `reload`.
        network: the network as the app reaches it.
        storage: what the app has stored.

    Signals:
        ready: the shell stands for the first time.
        rendered: a Rendered; a page was laid out for the first time.
        updated: an Updated; an edit is on screen.
        geometry_changed: a Snapshot.
        settled: a Settled; the page rests, as `settle` asked for.
        console, problem, missing, route_changed: a message of that name, its places in paths of the project.
        hung: the page does not answer. recovered: it answers again.
        mode_changed: the Mode that holds now.
        page_area_changed: a PageArea; `page_origin` follows it.
        pressed: the person pressed the page or a key of it.
        zoom_requested: factor and the point of this widget that stays in place; Ctrl and the wheel over the page.
    """

    ready = Signal()
    rendered = Signal(object)
    updated = Signal(object)
    geometry_changed = Signal(object)
    settled = Signal(object)
    console = Signal(object)
    problem = Signal(object)
    missing = Signal(object)
    route_changed = Signal(object)
    hung = Signal()
    recovered = Signal()
    mode_changed = Signal(object)
    page_area_changed = Signal(object)
    zoom_requested = Signal(float, QPointF)
    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Load the shell at once; `environment.prepare` must have been called before the QApplication was made."""
        super().__init__(parent)
        self.snapshot: Snapshot | None = None
        self.page_origin = QPointF(0, 0)
        self._phase = _Phase.WAITING
        self._was_ready = False
        self._is_opening = True
        self._layouts = Layouts()
        self._files: AppFiles | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._route = ""
        self._query = ""
        self._mode = Mode.DESIGN
        self._device = DEFAULT_DEVICE
        self._frame_height: int | None = None
        self._viewport = (0.0, 0.0, 1.0)
        self._background = QColor(Qt.GlobalColor.white)
        self._chrome = True
        self._shell = ShellView(self)
        self._texts = TextFeed(self._shell, self)
        self._reports = Reports(self)
        self._watchdog = Watchdog(self)
        self._boot_watch = BootWatch(self)
        self._own_starts = Setbacks()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._shell)
        self.setFocusProxy(self._shell)
        self._receivers = self._own_receivers()
        self._connect_parts()
        self.phone = Phone(self, self)
        self.phone.remarked.connect(lambda text: self._reports.add(messages.ConsoleLine("warn", text, None)))
        self._outside = Outside(self, self._reports)
        self.network, self.storage = self._outside.network, self._outside.storage
        self._shell.restart()

    # What is shown --------------------------------------------------------------------------------------------

    @property
    def mode(self) -> Mode:
        """How the page stands on the stage."""
        return self._mode

    @property
    def opened(self) -> tuple[str, str]:
        """Route and query of the page that is shown or was asked for; the route is "" for none."""
        return self._route, self._query

    @property
    def stopped(self) -> bool:
        """Whether the page was stopped and is shown without its scripts until `reload`."""
        return self._files is not None and self._files.without_scripts

    @property
    def is_hung(self) -> bool:
        """Whether the page does not answer."""
        return self._watchdog.is_hung or self._boot_watch.is_over

    def set_project(self, project: Project | None) -> None:
        """Show pages of another project from now on, or nothing."""
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
        self._unload()
        self._route, self._own_starts = "", Setbacks()
        self._files = AppFiles(project) if project is not None else None
        self._shell.serve(self._files)
        self._reports.begin(self._files)
        self._outside.begin(self._files)
        if project is not None:
            # The page draws in a process of its own, while panels here still follow the change.
            self._unsubscribe = project.subscribe(self._on_changed, first=True)

    def open_page(self, route: str, query: str = "", *, fresh: bool = False) -> None:
        """Show a page by its route ("pages/index/index").

        The app is started when it is not running yet, and afresh when `fresh` says so.
        """
        self._route, self._query = route, query
        self._forget_snapshot()
        self._reports.begin(self._files)
        self._outside.turn_page()
        if fresh and self._phase is not _Phase.IDLE:
            self._start_again()
        elif self.is_hung:
            self._restart_shell()
        elif self._phase is _Phase.RUNNING:
            # The change that is just being told may have made the page.
            QTimer.singleShot(0, self, lambda: self._send_open(route, query))
        elif self._phase is _Phase.IDLE:
            self._load()

    def set_mode(self, mode: Mode) -> None:
        """Let the page be edited, or run it like a phone."""
        if mode is self._mode:
            return
        self._mode = mode
        self.network.designing = mode is Mode.DESIGN
        if self._phase is _Phase.RUNNING:
            self._shell.send("mode", mode=mode.value)
        self.mode_changed.emit(mode)

    def set_device(self, device: Device) -> None:
        """Show the page on another phone."""
        self._device = device
        if self._phase in {_Phase.LOADING, _Phase.RUNNING}:
            self._send_device()
        if self._phase is _Phase.RUNNING:
            self._shell.send("deviceChanged", device=device.fields())

    def set_frame_height(self, height: int | None) -> None:
        """Give the page area another height than the phone's, in CSS px, for whole-page pictures; None: the phone's."""
        self._frame_height = height
        if self._phase in {_Phase.LOADING, _Phase.RUNNING}:
            self._send_device()

    def keep_in(self, folder: Path | None) -> None:
        """Keep what projects leave behind below a folder from now on, each in one of its own; None: in memory."""
        self._outside.keep_in(folder)

    def set_chrome(self, *, shown: bool) -> None:
        """Draw the phone's bars around pages that are loaded from now on, or the pages alone."""
        self._chrome = shown

    def set_viewport(self, x: float, y: float, zoom: float) -> None:
        """Place the phone's screen: its top left corner in logical px of this widget, and how much it is magnified."""
        if (x, y, zoom) != self._viewport:
            self._viewport = (x, y, zoom)
            self._send_layout()

    def set_background(self, color: QColor) -> None:
        """Colour what lies around the phone."""
        self._background = color
        self._shell.set_background(color)
        self._send_background()

    def set_live_style(self, ref: str, style: str) -> None:
        """Give the live nodes of a mark an inline style, as while a handle is dragged; the next edit of it wins."""
        self._send_running("live", node=ref, style=style)

    def scroll_at(self, x: float, y: float, dx: float, dy: float) -> None:
        """Scroll what lies under a point of the page; all in CSS px of the page."""
        self._send_running("scroll", x=x, y=y, dx=dx, dy=dy)

    def ask_text_look(self, x: float, y: float, answer: Callable[[TextLook], None]) -> None:
        """Tell `answer` how the text at a point of the page (CSS px) is set, as soon as the page has said so."""

        def take(told: object) -> None:
            look = read_answer(told)
            if look is not None:
                answer(look)

        if self._phase is _Phase.RUNNING:
            self._shell.ask_frame(question(x, y), take)

    def measure(self) -> None:
        """Ask for a fresh geometry."""
        self._send_running("measure")

    def settle(self) -> None:
        """Ask for `settled`: a geometry comes first, pictures and short timers are done with."""
        self._send_running("settle")

    def back(self) -> None:
        """Go back one page of the page stack."""
        self._send_running("back")

    def reload(self) -> None:
        """Start the app afresh on the same page, its scripts included."""
        if self._files is not None:
            self._files.without_scripts = False
        self._start_again()

    def stop(self) -> None:
        """End a page that hangs and show it again without its scripts, until `reload`."""
        if self._files is not None:
            self._files.without_scripts = True
        self._restart_shell()

    def set_tools(self, tools: QWebEnginePage | None) -> None:
        """Let the browser's developer tools in `tools` look into whatever page the stage shows; None ends that."""
        self._shell.set_tools(tools)

    def force_conditions(self, path: str, conditions: Mapping[int, bool]) -> None:
        """Show elements of a WXML file, by id, or leave them out, whatever their `wx:if` says; {}: as the data says."""
        if self._files is not None and self._files.marks.force(path, conditions):
            self._follow_texts({path})

    def hear(self, kind: type[_M], receive: Callable[[_M], None]) -> None:
        """Hand every message of a kind to `receive`; for what stands beside the stage and has messages of its own."""
        self._receivers[kind] = receive

    def tell(self, kind: str, **fields: object) -> None:
        """Send a command of `web/src/protocol.ts` to the app that runs; without one it is dropped."""
        self._send_running(kind, **fields)

    # The shell and the frame ----------------------------------------------------------------------------------

    def _connect_parts(self) -> None:
        self._shell.received.connect(self._on_message)
        self._shell.died.connect(self._on_died)
        self._shell.gave_up.connect(self._on_gave_up)
        self._shell.failed.connect(self._on_failed)
        self._shell.refused.connect(self._reports.add_refused)
        self._shell.zoom_requested.connect(self.zoom_requested)
        self._shell.pressed.connect(self.pressed)
        self._reports.console.connect(self.console)
        self._reports.problem.connect(self.problem)
        self._reports.missing.connect(self.missing)
        self._watchdog.ping.connect(lambda serial: self._shell.send("ping", id=serial))
        self._watchdog.hung.connect(self.hung)
        self._watchdog.recovered.connect(self.recovered)
        self._watchdog.awake.connect(self._load_again)
        self._watchdog.silent.connect(self._restart_shell)
        self._boot_watch.late.connect(self._on_late_boot)
        self._boot_watch.gave_up.connect(self.hung)

    def _own_receivers(self) -> dict[type, Callable[..., None]]:
        return {
            messages.ShellReady: self._on_shell_ready,
            messages.PageArea: self._on_page_area,
            messages.Booted: self._on_booted,
            messages.Rendered: self._on_rendered,
            messages.Updated: self.updated.emit,
            messages.Outdated: self._texts.send_whole,
            messages.GeometryMessage: self._on_geometry,
            messages.RouteChanged: self._on_route,
            messages.Settled: self.settled.emit,
            messages.Pong: lambda pong: self._watchdog.pong(pong.id),
        }

    def _on_message(self, message: messages.Message) -> None:
        self._receivers.get(type(message), self._reports.add)(message)

    def _on_shell_ready(self, _message: messages.ShellReady) -> None:
        first, self._was_ready = not self._was_ready, True
        self._phase = _Phase.IDLE
        self._send_background()
        self._send_layout()
        if self._route:
            self._load()
        if first:
            self.ready.emit()

    def _on_booted(self, _message: messages.Booted) -> None:
        if self._phase is not _Phase.LOADING:
            if self._phase is _Phase.RUNNING:
                self._on_own_start()
            return
        self._phase = _Phase.RUNNING
        self._boot_watch.stop()
        self._shell.send(
            "start",
            page=self._route,
            query=self._query,
            mode=self._mode.value,
            device=self._device.fields(),
            launch=self.phone.launch.fields(),
            surroundings=self.phone.surroundings.fields(),
        )
        self._watchdog.start()
        self._texts.run()

    def _on_own_start(self) -> None:
        """The page has loaded its document anew, by itself; one that does nothing else is left alone."""
        self._reports.add_fault(self.tr("A script loaded the whole page anew, which a mini-program cannot do."))
        self._unload()
        if not self._own_starts.add():
            self._load()

    def _on_died(self) -> None:
        self._reports.add_fault(self.tr("The page's process ended unexpectedly. The page was started afresh."))
        self._restart_shell()

    def _on_late_boot(self) -> None:
        _LOG.warning("The frame does not boot; the shell is made anew.")
        self._replace_shell()

    def _on_rendered(self, rendered: messages.Rendered) -> None:
        self._is_opening = False
        self.rendered.emit(rendered)

    def _on_route(self, routed: messages.RouteChanged) -> None:
        if self._phase is not _Phase.RUNNING or self._watchdog.is_probing:
            return  # A frame that is being replaced tells where it was.
        if self._mode is Mode.RUN and routed.stack:
            # The page that the phone has come to is the one to start afresh.
            self._route, self._query = routed.stack[-1].page, routed.stack[-1].query
        self.route_changed.emit(routed)

    def _on_page_area(self, area: messages.PageArea) -> None:
        self.page_origin = QPointF(area.x, area.y)
        self.page_area_changed.emit(area)

    def _on_geometry(self, message: messages.GeometryMessage) -> None:
        # What the page that is left says on its way out is nothing to draw by.
        if self._files is None or self._is_opening:
            return
        try:
            self.snapshot = self._layouts.read(message, self._files.marks.key)
        except messages.MalformedMessage as error:
            _LOG.warning("Dropped a geometry of the stage: %s", error)
            return
        if self.snapshot is None:
            self.measure()
            return
        self.geometry_changed.emit(self.snapshot)

    def _on_gave_up(self) -> None:
        self._watchdog.stop()
        text = self.tr("The page's process ended several times in a row. Reload the page to try again.")
        self._reports.add_fault(text)

    def _on_failed(self) -> None:
        text = self.tr("The stage cannot be shown: its files are not in {0}. Build them with packaging/run.")
        self._reports.add_fault(text.format(places.resources() / "stage"))

    def _load(self) -> None:
        if self._files is None:
            return
        self._texts.load(self._files)
        self._outside.forget_app()
        self._forget_snapshot()
        self._phase = _Phase.LOADING
        if not self._boot_watch.is_waiting:
            self._boot_watch.start()
        url = frame_url(self._files.host)
        self._shell.send("load", url=url, device=self._device.fields(), chrome=self._chrome)
        if self._frame_height is not None:
            self._send_device()

    def _unload(self) -> None:
        self._forget_snapshot()
        if self.is_hung or self._watchdog.is_doubtful:
            self._restart_shell()
            return
        self._watchdog.stop()
        self._texts.stop()
        if self._phase in {_Phase.LOADING, _Phase.RUNNING}:
            self._shell.send("unload")
            self._phase = _Phase.IDLE
            self._boot_watch.stop()

    def _start_again(self) -> None:
        self._forget_snapshot()
        if self.is_hung or self._shell.is_dead:
            self._restart_shell()
        elif self._phase is _Phase.RUNNING:
            self._watchdog.probe()
        elif self._phase is not _Phase.WAITING:
            self._load_again()

    def _load_again(self) -> None:
        self._unload()
        if self._phase is not _Phase.WAITING and self._route and self._files is not None:
            self._reports.begin(self._files)
            self._load()

    def _restart_shell(self) -> None:
        self._boot_watch.stop()
        self._replace_shell()

    def _replace_shell(self) -> None:
        self._watchdog.stop()
        self._texts.stop()
        self._forget_snapshot()
        self._phase = _Phase.WAITING
        self._shell.restart()

    def _forget_snapshot(self) -> None:
        self.snapshot = None
        self._is_opening = True

    def _send_running(self, kind: str, **fields: object) -> None:
        if self._phase is _Phase.RUNNING:
            self._shell.send(kind, **fields)

    def _send_device(self) -> None:
        height = {} if self._frame_height is None else {"frameHeight": self._frame_height}
        self._shell.send("device", device=self._device.fields(), **height)

    def _send_layout(self) -> None:
        if self._phase is not _Phase.WAITING:
            x, y, zoom = self._viewport
            self._shell.send("layout", x=x, y=y, zoom=zoom)

    def _send_background(self) -> None:
        if self._phase is not _Phase.WAITING:
            self._shell.send("background", color=self._background.name())

    # Edits ----------------------------------------------------------------------------------------------------

    def _on_changed(self, event: Changed) -> None:
        self._follow_texts(() if event.origin == "save" else event.paths)

    def _follow_texts(self, paths: Iterable[str]) -> None:
        if self._files is not None:
            self._files.forget_bundle()
        self._texts.follow(paths)
        self._refetch(path for path in paths if not path.endswith(TEXT_SUFFIXES))

    def _refetch(self, paths: Iterable[str]) -> None:
        """Texts are handed to the page; pictures and the like it fetches itself, and only once."""
        names = [name for path in paths if self._files is not None and (name := self._files.app_path(path)) is not None]
        if names:
            self._send_running("refetch", files=sorted(names))

    def _send_open(self, route: str, query: str) -> None:
        self._texts.flush()
        if self._phase is _Phase.RUNNING:
            self._shell.send("open", page=route, query=query)
