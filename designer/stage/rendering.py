"""Pictures of pages, and what each page reports while its picture is taken."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtGui import QImage

from designer.project.project import Project
from designer.stage.devices import DEFAULT_DEVICE, Device
from designer.stage.messages import ConsoleLine, Missing, Problem, Rendered, Settled
from designer.stage.mode import Mode
from designer.stage.samples import Samples
from designer.stage.stage import Stage

# A page that never rests is taken as it is after this long.
LONGEST_SETTLING_MS = 3000
_FRAME_MS = 40
# A page that does not answer is given up after this long: a heavy one may only be slow.
_PATIENCE_MS = 5000
_MOST_DRAWINGS = 40
# Higher pictures exceed what the web view can draw in one piece.
HIGHEST_PAGE = 8000


@dataclass
class PageReport:
    """What one page said of itself.

    Attributes:
        page: its route.
        reason: why it was not rendered; None when it was.
        errors: uncaught errors and broken files, in the order in which they came.
        warnings: console lines of the levels warn and error.
        missing: what the page asked for and did not get.
        nodes: elements on the page.
        content: pieces of text, pictures and controls that are seen on the page.
        ms: from opening to layout.
        picture: the phone's screen; None when the page was not rendered.
    """

    page: str
    reason: str | None = None
    errors: list[Problem] = field(default_factory=list)
    warnings: list[ConsoleLine] = field(default_factory=list)
    missing: list[Missing] = field(default_factory=list)
    nodes: int = 0
    content: int = 0
    ms: float = 0.0
    picture: QImage | None = None

    @property
    def rendered(self) -> bool:
        """Whether the page was laid out."""
        return self.reason is None


class PageRenderer:
    """Renders pages of a project one after the other, each in an app of its own, as canvas or phone show them."""

    def __init__(
        self,
        project: Project,
        *,
        device: Device = DEFAULT_DEVICE,
        mode: Mode = Mode.DESIGN,
        full_page: bool = False,
        limit_ms: int = 20_000,
    ) -> None:
        """`full_page` shows what lies below the screen, too; a page that takes longer than `limit_ms` is given up."""
        self._project = project
        self._device = device
        self._full_page = full_page
        self._limit_ms = limit_ms
        self._report = PageReport("")
        self._laid_out = False
        self._loop = QEventLoop()
        self._limit = QTimer()
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._loop.quit)
        self._patience = QTimer(singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._loop.quit)
        self._stage = Stage()
        self._samples = Samples(self._stage)
        self._samples.set_project(project)
        self._listen()
        self._stage.set_device(device)
        self._stage.set_mode(mode)
        self._stage.set_project(project)
        self._stage.resize(device.width, device.height)
        self._stage.show()

    def render(self, route: str) -> PageReport:
        """Open a page, wait until it rests, and take its picture. Runs an event loop meanwhile."""
        self._report = PageReport(route)
        if self._project.page(route) is None:
            self._report.reason = f"app.json lists no page {route}."
            return self._report
        self._report.reason = self._open(route)
        if self._report.rendered:
            self._settle()
            if self._full_page:
                self._unfold()
            self._report.picture = self._draw()
        return self._report

    def close(self) -> None:
        """End the web view at once: it must not outlive the application."""
        self._stage.close()
        self._stage.deleteLater()
        QCoreApplication.sendPostedEvents(self._stage, QEvent.Type.DeferredDelete)

    def _open(self, route: str) -> str | None:
        """Why the page was not laid out, or None."""
        if self._full_page:
            self._stage.set_frame_height(None)
            self._stage.resize(self._device.width, self._device.height)
        self._laid_out = False
        self._stage.open_page(route, self._samples.query(route), fresh=True)
        self._wait(self._limit_ms)
        if self._laid_out:
            return None
        if self._stage.is_hung:
            return "A script of the page does not end; it was stopped."
        return f"It was not laid out within {self._limit_ms / 1000:g} s."

    def _settle(self) -> None:
        self._stage.settle()
        self._wait(LONGEST_SETTLING_MS)

    def _wait(self, longest_ms: int) -> None:
        self._limit.start(longest_ms)
        self._loop.exec()
        self._limit.stop()
        self._patience.stop()

    def _unfold(self) -> None:
        snapshot = self._stage.snapshot
        if snapshot is None or snapshot.scroll.height <= snapshot.height:
            return
        height = min(round(snapshot.scroll.height), HIGHEST_PAGE)
        self._stage.resize(self._device.width, self._device.height + height - round(snapshot.height))
        self._stage.set_frame_height(height)
        self._settle()

    def _draw(self) -> QImage:
        """The picture once two in a row are the same: the web view draws some time after it has laid out."""
        picture = self._stage.grab().toImage()
        for _ in range(_MOST_DRAWINGS):
            self._wait(_FRAME_MS)
            following = self._stage.grab().toImage()
            if following == picture:
                break
            picture = following
        return picture

    def _listen(self) -> None:
        self._stage.problem.connect(self._add_error)
        self._stage.missing.connect(self._add_missing)
        self._stage.console.connect(self._add_line)
        self._stage.rendered.connect(self._add_figures)
        self._stage.hung.connect(self._patience.start)
        self._stage.recovered.connect(self._patience.stop)
        self._stage.settled.connect(self._add_content)

    def _add_error(self, problem: Problem) -> None:
        self._report.errors.append(problem)

    def _add_missing(self, missing: Missing) -> None:
        self._report.missing.append(missing)

    def _add_line(self, line: ConsoleLine) -> None:
        if line.level in {"warn", "error"}:
            self._report.warnings.append(line)

    def _add_figures(self, rendered: Rendered) -> None:
        self._report.nodes, self._report.ms = rendered.nodes, rendered.ms
        self._laid_out = True
        self._loop.quit()

    def _add_content(self, settled: Settled) -> None:
        self._report.content = settled.texts + settled.pictures + settled.controls
        self._loop.quit()
