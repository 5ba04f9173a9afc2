"""Looks for problems while a project is edited, a file at a time, whenever nothing else is to be done."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from designer.check import Diagnostic, check_file, check_structure, parts_of
from designer.project.history import Changed
from designer.project.paths import without_suffix
from designer.project.project import Project
from designer.ui.workspace import Workspace

# Long enough that nobody waits for a check between two keys, short enough to be told before the next thought.
PAUSE_MS = 300

Part = tuple[str, Callable[[], list[Diagnostic]]]


class Checker(QObject):
    """Checks the files of the shown page soon after each edit, and the whole project when asked to.

    What was found in a file stays known until the file, or something that its findings may depend on, changes.

    Attributes:
        whole: whether the findings of all files count, not only those of the page.

    Signals:
        changed: `findings` may differ.
        progressed: how many parts of the project are checked, and how many there are; equal at the end.
    """

    changed = Signal()
    progressed = Signal(int, int)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.whole = False
        self._workspace = workspace
        self._found: dict[str, list[Diagnostic]] = {}
        self._of_project: list[Diagnostic] = []
        self._stale: set[str] = set()
        self._waiting: deque[Part] = deque()
        self._parts = 0
        self._soon = self._timer(PAUSE_MS, self._begin)
        self._idle = self._timer(0, self._next)
        workspace.project_changed.connect(self._forget)
        workspace.page_changed.connect(self._soon.start)
        workspace.edited.connect(self._follow)

    def _timer(self, pause_ms: int, do: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause_ms)
        timer.timeout.connect(do)
        return timer

    # What is known -----------------------------------------------------------------------------------------------

    @property
    def findings(self) -> list[Diagnostic]:
        """What is known to be wrong: in the files of the page, or in all that were checked while `whole`."""
        project = self._workspace.project
        if project is None:
            return []
        paths = self._found if self.whole else self.page_files
        told = [*check_structure(project), *(self._of_project if self.whole else ())]
        return [*told, *(each for path in paths for each in self._found.get(path, ()))]

    @property
    def page_files(self) -> tuple[str, ...]:
        """The files of the page and, when a component on it is edited, those of the component."""
        workspace, project = self._workspace, self._workspace.project
        if project is None:
            return ()
        page = workspace.page
        own = (page.wxml, page.json, page.style, page.script) if page else ()
        stem = without_suffix(workspace.file) if workspace.file else ""
        edited = tuple(f"{stem}{suffix}" for suffix in (".wxml", ".json", ".wxss", ".js", ".ts")) if stem else ()
        paths = dict.fromkeys(path for path in (*own, *edited) if path)
        return tuple(path for path in (*paths, project.app_config_path) if project.exists(path))

    def fresh(self, known: Diagnostic) -> Diagnostic | None:
        """A finding as the project is now, so that its fix can be made; None when it is gone."""
        project = self._workspace.project
        if project is None:
            return None
        again = [*check_structure(project), *(check_file(project, known.path) if known.path else ())]
        return next((each for each in again if each == known), None)

    def check_page(self) -> None:
        """Check the files of the page at once."""
        project = self._workspace.project
        for path in self.page_files if project is not None else ():
            if project is not None and self.needs_check(path):
                self._note(path, check_file(project, path))
        self.changed.emit()

    # The whole project -------------------------------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        """Whether the whole project is being checked."""
        return self._parts > 0

    def check_whole(self) -> None:
        """Check every file, one at a time; `progressed` tells how far it is."""
        project = self._workspace.project
        if project is None or self.busy:
            return
        self.whole = True
        self._found.clear()
        self._of_project.clear()
        self._waiting = deque(parts_of(project))
        self._parts = len(self._waiting)
        self.progressed.emit(0, self._parts)
        self._idle.start()

    def stop(self) -> None:
        """End the check of the whole project; what it found so far stays."""
        if self.busy:
            self._waiting.clear()
            self._end()

    def only_page(self) -> None:
        """Let only the files of the page count again."""
        self.stop()
        self.whole = False
        self._of_project.clear()
        self._begin()
        self.changed.emit()

    def _end(self) -> None:
        parts, self._parts = self._parts, 0
        self.progressed.emit(parts, parts)
        self.changed.emit()

    # Work --------------------------------------------------------------------------------------------------------

    def _forget(self) -> None:
        self.stop()
        self.whole = False
        self._waiting.clear()
        self._found.clear()
        self._of_project.clear()
        self.changed.emit()
        self._soon.start()

    def _follow(self, changed: Changed) -> None:
        project = self._workspace.project
        if project is None or changed.origin == "save":
            return
        concerned = list(self._concerned(project, changed))
        # What was found stays in sight until it is looked for anew: the list must not flicker with every key.
        self._stale.update(concerned)
        for path in concerned:
            if not project.exists(path):
                self._found.pop(path, None)
            elif self.whole:
                self._wait_for(project, path)
        self._soon.start()

    def _concerned(self, project: Project, changed: Changed) -> Iterator[str]:
        """The files whose findings a change can alter: those of its page, or all for what pages share."""
        stems = {without_suffix(path) for path in changed.paths}
        pages = {page.base for page in project.pages}
        known = list(self._found)
        yield from known if not stems <= pages else (path for path in known if without_suffix(path) in stems)

    def _wait_for(self, project: Project, path: str, *, first: bool = False) -> None:
        if any(path == other for other, _ in self._waiting):
            return
        part = (path, partial(check_file, project, path))
        self._waiting.insert(0 if first else len(self._waiting), part)
        self._parts += self.busy

    def _begin(self) -> None:
        """Let the files of the page be checked before all others."""
        project = self._workspace.project
        if project is not None:
            for path in filter(self.needs_check, self.page_files):
                self._wait_for(project, path, first=True)
        self.changed.emit()
        self._idle.start()

    def needs_check(self, path: str) -> bool:
        """Whether a file was not checked since something that its findings may depend on changed."""
        return path not in self._found or path in self._stale

    def _note(self, path: str, found: list[Diagnostic]) -> None:
        self._found[path] = found
        self._stale.discard(path)

    def _next(self) -> None:
        if not self._waiting:
            return
        path, check = self._waiting.popleft()
        if path:
            self._note(path, check())
        else:
            self._of_project += check()
        if self.busy:
            self.progressed.emit(self._parts - len(self._waiting), self._parts)
        if self._waiting:
            self._idle.start()
        elif self.busy:
            self._end()
        else:
            self.changed.emit()
