"""A mini-program project: its files, pages and components, and the one door through which they change."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from designer.project.app import App
from designer.project.change import Change, EditFile, Focus, Step
from designer.project.components import Component
from designer.project.config import Page
from designer.project.disk import Disk
from designer.project.files import Files
from designer.project.glance import Glance
from designer.project.history import Changed, History, Origin
from designer.project.opening import PROJECT_CONFIG, open_folder
from designer.project.problems import FileFault, ProjectProblem
from designer.project.recovery import Recovery
from designer.project.restoring import focus_of_inverse
from designer.project.save import SaveFailed
from designer.project.saving import save_files
from designer.project.trees import Trees
from designer.project.unsaved import Unsaved
from designer.source.json import JsonDocument
from designer.source.script import Script
from designer.source.source import Source
from designer.source.wxml import Document
from designer.source.wxss import StyleSheet

Listener = Callable[[Changed], None]


class Project:
    """One opened folder.

    All paths are relative to `root`, with forward slashes.

    Attributes:
        root: the folder, absolute.
    """

    def __init__(self, disk: Disk, journal: Path | None) -> None:
        """Use `Project.open`."""
        self.root = disk.root
        self._files = Files(disk)
        self._history = History()
        self._listeners: list[Listener] = []
        self._trees = Trees(self._files)
        self._outside: set[str] = set()
        self._glance = Glance(disk, self._watched)
        self._app = App(self._files, self._trees)
        self._unsaved = Unsaved(self._files, journal)

    @classmethod
    def open(cls, folder: Path | str, journal: Path | None = None) -> Project:
        """Open a folder; unsaved edits are written down below the folder `journal`, not at all for None.

        Raises NotAProject when there is no mini-program in it; all else that is wrong is in `problems`.
        """
        return cls(open_folder(Path(folder)), journal)

    def close(self) -> None:
        """End the work on this project; edits that were not saved are given up."""
        self._unsaved.close()

    # Reading -------------------------------------------------------------------------------------------------

    @property
    def unreadable(self) -> tuple[FileFault, ...]:
        """The files that are there and could not be read when they were last asked for, in order of path."""
        return tuple(fault for _, fault in sorted(self._files.faults.items()))

    @property
    def app_root(self) -> str:
        """The folder of app.json: "" or a path with a slash at its end."""
        return self._app.root

    @property
    def app_config_path(self) -> str:
        """Where app.json is."""
        return self._app.config_path

    @property
    def app_config(self) -> dict[str, Any]:
        """app.json as a value; {} while it cannot be read."""
        return self._app.config

    @property
    def project_config(self) -> dict[str, Any]:
        """project.config.json as a value; {} when there is none or it cannot be read."""
        return self._app.project_config

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages that app.json lists."""
        return self._app.pages

    @property
    def problems(self) -> tuple[ProjectProblem, ...]:
        """What is wrong with the project as a whole."""
        return self._app.problems

    @property
    def name(self) -> str:
        """What the project calls itself, else its folder's name."""
        named = self.project_config.get("projectname")
        return named if isinstance(named, str) and named else self.root.name

    def page(self, route: str) -> Page | None:
        """The page with this route."""
        return next((page for page in self.pages if page.route == route), None)

    def page_of(self, path: str) -> Page | None:
        """The page that one of its own files belongs to."""
        return next((page for page in self.pages if path in {page.wxml, page.json, page.script, page.style}), None)

    def exists(self, path: str) -> bool:
        """Whether the file is there, unsaved changes counted."""
        return self._files.exists(path)

    def source(self, path: str) -> Source:
        """A file's text, unsaved changes included. Raises FileFault."""
        return self._files.source(path)

    def read(self, path: str) -> bytes:
        """A file's bytes, unsaved changes included; nothing outside the root. Raises FileFault."""
        current = self._files.current(path)
        if current is not None:
            return bytes(current)
        if not self._files.exists(path):
            raise FileFault(path, f"There is no file {path} in the project.")
        return self._files.disk.read(path)

    def wxml(self, path: str) -> Document:
        """The tree of a WXML file; elements keep their ids over edits. Raises FileFault."""
        return self._trees.wxml(path)

    def json_document(self, path: str) -> JsonDocument:
        """The values of a JSON file with their places. Raises FileFault."""
        return self._trees.json(path)

    def style_sheet(self, path: str) -> StyleSheet:
        """The rules of a WXSS file with their places. Raises FileFault."""
        return self._trees.style_sheet(path)

    def script(self, path: str) -> Script:
        """What a script defines, with its places. Raises FileFault."""
        return self._trees.script(path)

    def json(self, path: str) -> dict[str, Any]:
        """The object in a JSON file, read tolerantly; {} when there is none."""
        return self._app.object(path)[0] if self.exists(path) else {}

    def walk(self, below: str | None = None) -> Iterator[str]:
        """Every file on disk below a folder (the app's, when none is named), but for tool folders and node_modules."""
        return self._files.disk.walk(self.app_root if below is None else below)

    def files(self, below: str | None = None) -> Iterator[str]:
        """Every file below a folder (the app's, when none is named) as `walk` does, with unsaved changes counted."""
        return self._files.walk(self.app_root if below is None else below)

    def locate(self, path: str) -> Path | None:
        """Where a file is on disk, npm packages that were not built and those of WeChat included; None elsewhere."""
        return self._app.packages.provided(path) or self._files.disk.locate(self._app.packages.locate(path))

    @property
    def extended(self) -> frozenset[str]:
        """The npm packages that WeChat itself brings to the app."""
        return frozenset(self._app.packages.extended)

    # Components ----------------------------------------------------------------------------------------------

    def resolve_component(self, written: str, from_file: str) -> Component | None:
        """The component that a path in `usingComponents` of `from_file` means; None when it is not there."""
        return self._app.resolver.resolve(written, from_file)

    def using(self, path: str) -> dict[str, Component | None]:
        """The custom components that a page's or component's file may use, by tag: its own JSON's over app.json's."""
        own = f"{path.rpartition('.')[0]}.json"
        tags: dict[str, Component | None] = {}
        for config_path in (self.app_config_path, own):
            using = self.json(config_path).get("usingComponents")
            for tag, written in using.items() if isinstance(using, dict) else ():
                tags[tag] = self.resolve_component(written, config_path) if isinstance(written, str) else None
        return tags

    # Changing ------------------------------------------------------------------------------------------------

    def apply(self, change: Change) -> Change:
        """Carry out a change, all of it or nothing, tell the listeners, and return its inverse.

        A change without steps is nothing: it can be given, but there is nothing to tell or to take back.
        Raises FileFault, OverlappingSplices or IndexError when it does not fit the files.
        """
        if not change.steps:
            return change
        inverse = self._carry_out(change)
        self._history.record(inverse)
        self._announce(change, "apply")
        return inverse

    @property
    def undo_title(self) -> str | None:
        """What undo would take back; None when there is nothing."""
        return self._history.next_undo.title if self._history.next_undo else None

    @property
    def redo_title(self) -> str | None:
        """What redo would do again; None when there is nothing."""
        return self._history.next_redo.title if self._history.next_redo else None

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return self._history.next_undo is not None

    @property
    def can_redo(self) -> bool:
        """Whether there is something to do again."""
        return self._history.next_redo is not None

    def undo(self) -> None:
        """Take the last change back, to the byte."""
        if change := self._history.next_undo:
            self._history.undone(self._carry_out(change))
            self._announce(change, "undo")

    def redo(self) -> None:
        """Do again what was last taken back."""
        if change := self._history.next_redo:
            self._history.redone(self._carry_out(change))
            self._announce(change, "redo")

    def subscribe(self, listener: Listener, *, first: bool = False) -> Callable[[], None]:
        """Call `listener` after each change, before those that listen already when `first`; returns what ends that."""
        self._listeners.insert(0 if first else len(self._listeners), listener)
        return lambda: self._listeners.remove(listener)

    def _carry_out(self, change: Change) -> Change:
        focus = self._focus_of_inverse(change)
        applied = self._files.apply(change)
        self._unsaved.note_change(change)
        self._trees.follow(change, applied.texts)
        self._app.follow(change)
        return replace(applied.inverse, focus=focus)

    def _focus_of_inverse(self, change: Change) -> Focus | None:
        for step in change.steps:
            document = self._trees.known_wxml(step.path) if isinstance(step, EditFile) else None
            if isinstance(step, EditFile) and document is not None:
                offset = focus_of_inverse(document, step.splices)
                return None if offset is None else Focus(step.path, offset)
        return None

    def _announce(self, change: Change, origin: Origin) -> None:
        event = Changed(change.paths, change.title, change.focus, origin)
        for listener in tuple(self._listeners):
            listener(event)

    # Saving --------------------------------------------------------------------------------------------------

    @property
    def dirty(self) -> frozenset[str]:
        """The files whose text differs from the disk's."""
        return self._files.dirty

    def save(self, *, overwrite: frozenset[str] = frozenset()) -> frozenset[str]:
        """Write every changed file, each in one step; returns the paths written or removed.

        A file that another program changed meanwhile is left alone unless it is in `overwrite`.
        Raises SaveFailed when some could not be saved; the others are saved all the same.
        """
        dirty = self.dirty
        with self._unsaved.saving(dirty):
            faults = save_files(self._files, dirty, overwrite)
        saved = dirty - self.dirty
        if saved:
            self._announce(Change("Save", tuple(EditFile(path, ()) for path in sorted(saved))), "save")
        if faults:
            raise SaveFailed(tuple(faults))
        return saved

    # What was not saved --------------------------------------------------------------------------------------

    @property
    def recoverable(self) -> Recovery | None:
        """The latest edits that a process which was killed had not saved; None when there are none."""
        return self._unsaved.recoverable

    def recover(self) -> None:
        """Bring `recoverable` back as one change, which undo takes back; what is lost of it goes. Raises FileFault."""
        self.apply(Change("Restore unsaved edits", self._unsaved.steps_of_recovery()))
        self._unsaved.discard()

    def discard_recovery(self) -> None:
        """Give `recoverable` up."""
        self._unsaved.discard()

    @property
    def journal_fault(self) -> str:
        """Why unsaved edits are not written down any more, in a sentence; "" while they are."""
        return self._unsaved.fault

    # Others --------------------------------------------------------------------------------------------------

    @property
    def contested(self) -> frozenset[str]:
        """The files with unsaved edits that another program has changed, as far as was noticed."""
        return frozenset(self._outside & self.dirty)

    def reload_from_disk(
        self, discard: frozenset[str] = frozenset(), among: frozenset[str] | None = None
    ) -> frozenset[str]:
        """Read anew what other programs changed since this was last asked; returns the paths that differ now.

        Files with unsaved edits keep them, but for those in `discard`. What is read anew is a step that undo takes
        back, so that the steps before it stay possible. When it is known that nothing but `among` changed, only that is
        looked at: files, or folders for all that is in them.
        """
        candidates = self._outside | self._glance.differing(among and self._noticed(among)) | discard
        self._outside = candidates & (self.dirty - discard)
        reading = sorted(candidates - self._outside)
        known = {path: steps for path in reading if (steps := self._steps_to_disk(path)) is not None}
        steps = tuple(step for each in known.values() for step in each)
        title = f"Reload {_names([path for path in known if known[path]])}"
        if steps:
            self._history.record(self._carry_out(Change(title, steps)))
        for path in known:
            self._files.mark_saved(path)
        self._unsaved.note_saved(known)
        changed = [path for path in reading if known.get(path) or not self._files.knows(path)]
        if changed:
            self._app.read()
            self._announce(Change(title, tuple(EditFile(path, ()) for path in changed)), "disk")
        return frozenset(changed)

    def _steps_to_disk(self, path: str) -> tuple[Step, ...] | None:
        """What brings a file that was read before up to date; None for one that was not, or cannot be read now."""
        try:
            return self._files.steps_to_disk(path) if self._files.knows(path) else None
        except FileFault:
            return None

    def _noticed(self, paths: frozenset[str]) -> frozenset[str]:
        """Those of `paths` that `_watched` lists, or may once they are folders."""
        root = self.app_root
        return frozenset(
            path for path in paths if path.startswith(root) or path == PROJECT_CONFIG or root.startswith(f"{path}/")
        )

    def _watched(self) -> Iterator[str]:
        yield from self.walk()
        if self.app_root:
            yield PROJECT_CONFIG


def _names(paths: list[str]) -> str:
    return paths[0].rpartition("/")[2] if len(paths) == 1 else f"{len(paths)} files"
