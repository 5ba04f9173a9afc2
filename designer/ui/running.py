"""What the page on the stage says about itself, kept for the panels that list it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from designer.stage.messages import ConsoleLine, Missing, Problem, Rendered, RouteChanged, StackEntry, Updated

if TYPE_CHECKING:
    from designer.stage.stage import Stage

KEPT_LINES = 2000
# Levels of lines that the page did not write: what the person typed, and what came of it.
INPUT, RESULT = "input", "result"
_THROWN = frozenset({"script", "wxs", "engine"})
_MENDED_BY_AN_UPDATE = frozenset({"template", "style", "wxs", "json"})


class RunningPage(QObject):
    """The reports of the page that the stage shows, and what can be asked of it.

    Attributes:
        lines: console messages, oldest first, at most KEPT_LINES.
        keeps_lines: whether `clear` leaves the console as it is.
        problems: problems and missing parts, in the order in which they came.
        stack: the page stack in preview, the shown page last.
        hung: whether the page does not answer.
        stopped: whether the person stopped the page.

    Signals:
        line_added: a ConsoleLine.
        lines_cleared: `lines` is empty again.
        problems_changed: `problems` differs.
        state_changed: `stack`, `hung` or `stopped` differs.
        rendered: a Rendered; the page is laid out for the first time.
    """

    line_added = Signal(object)
    lines_cleared = Signal()
    problems_changed = Signal()
    state_changed = Signal()
    rendered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[ConsoleLine] = []
        self.keeps_lines = False
        self.problems: list[Problem | Missing] = []
        self.stack: tuple[StackEntry, ...] = ()
        self.hung = False
        self.stopped = False
        self._stage: Stage | None = None

    def attach(self, stage: Stage) -> None:
        """Listen to `stage` from now on."""
        self._stage = stage
        stage.console.connect(self.add_line)
        stage.problem.connect(self._add_problem)
        stage.missing.connect(self._add_problem)
        stage.route_changed.connect(self._set_stack)
        stage.updated.connect(self._on_updated)
        stage.hung.connect(self._on_hung)
        stage.recovered.connect(self._on_recovered)
        stage.rendered.connect(self._on_rendered)

    def clear(self) -> None:
        """Forget the reports of the page that was shown."""
        if not self.keeps_lines:
            self.clear_lines()
        self.problems.clear()
        self.stack = ()
        self.problems_changed.emit()

    def clear_lines(self) -> None:
        """Empty the console."""
        self.lines.clear()
        self.lines_cleared.emit()

    def back(self) -> None:
        """Go back one page of the stack."""
        if self._stage:
            self._stage.back()

    def reload(self) -> None:
        """Start the app afresh on the same page."""
        if self._stage:
            self.clear()
            self._set_state(hung=False, stopped=False)
            self._stage.reload()

    def stop(self) -> None:
        """End a page that hangs; it is shown without its scripts until `reload`."""
        if self._stage:
            self._set_state(hung=False, stopped=True)
            self._stage.stop()

    def _on_hung(self) -> None:
        self._set_state(hung=True, stopped=False)

    def _on_recovered(self) -> None:
        self._set_state(hung=False, stopped=self.stopped)

    def _on_rendered(self, event: Rendered) -> None:
        self._set_state(hung=False, stopped=self.stopped)
        self.rendered.emit(event)

    def _on_updated(self, event: Updated) -> None:
        """An update on screen has mended what kept the page from being built; what is still wrong is told again."""
        left = [each for each in self.problems if getattr(each, "kind", "") not in _MENDED_BY_AN_UPDATE]
        if event.rank != "kept" and len(left) != len(self.problems):
            self.problems = left
            self.problems_changed.emit()

    def _set_state(self, *, hung: bool, stopped: bool) -> None:
        if (hung, stopped) != (self.hung, self.stopped):
            self.hung, self.stopped = hung, stopped
            self.state_changed.emit()

    def _set_stack(self, event: RouteChanged) -> None:
        self.stack = event.stack
        self.state_changed.emit()

    def add_line(self, line: ConsoleLine) -> None:
        """Write a line into the console."""
        self.lines.append(line)
        del self.lines[:-KEPT_LINES]
        self.line_added.emit(line)

    def _add_problem(self, problem: Problem | Missing) -> None:
        # Who looks for an error of a script looks into the console first.
        if isinstance(problem, Problem) and problem.kind in _THROWN:
            self.add_line(ConsoleLine("error", problem.message, problem.at))
        self.problems.append(problem)
        self.problems_changed.emit()
