"""Gives files other paths and lets every reference follow."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from designer.edits.references.finding import References
from designer.edits.references.literals import Literal
from designer.edits.references.reference import Reference, rewritten
from designer.project.change import EditFile, MoveFile, Note, Step
from designer.project.config import SCRIPT_SUFFIXES, STYLE_SUFFIXES
from designer.project.paths import folder_of
from designer.project.problems import FileFault
from designer.project.project import Project
from designer.source.source import Span, Splice

_FILES_OF_A_BASE = (".wxml", ".json", ".wxs", ".d.ts", *SCRIPT_SUFFIXES, *STYLE_SUFFIXES)
_INDEX = "index"


@dataclass(frozen=True, slots=True)
class Moves:
    """What moves where: `targets` holds files and, without extension, the pages and components that they make up."""

    files: Mapping[str, str]
    targets: Mapping[str, str]

    @classmethod
    def of(cls, references: References, base: str, new_base: str) -> Moves:
        """Those of the page or component with the base `base`."""
        files = {path: new_base + path.removeprefix(base) for path in files_of(references, base)}
        return cls(files, {**files, base: new_base})


@dataclass(frozen=True, slots=True)
class Relocation:
    """The steps that move files, with what could not be followed.

    Attributes:
        edits: what changes in the text of files, by their path before.
        leaving: the references of the files that move, as they are before.
    """

    edits: Mapping[str, tuple[Splice, ...]]
    moves: Moves
    notes: tuple[Note, ...]
    leaving: tuple[Reference, ...]

    @property
    def steps(self) -> tuple[Step, ...]:
        """The edits and then the moves, as steps of a change."""
        edits = (EditFile(path, splices) for path, splices in self.edits.items())
        return (*edits, *(MoveFile(old, new) for old, new in self.moves.files.items()))


def files_of(references: References, base: str) -> tuple[str, ...]:
    """The files that make up a page or component."""
    return tuple(base + suffix for suffix in _FILES_OF_A_BASE if base + suffix in references.present)


def relocate(project: Project, references: References, base: str, new_base: str) -> Relocation:
    """Move a page or component and let every reference to and from it follow; nothing is checked."""
    moves = Moves.of(references, base, new_base)
    edits: dict[str, tuple[Splice, ...]] = {}
    notes: list[Note] = []
    leaving: list[Reference] = []
    for path in references.readable:
        try:
            if path not in moves.files and not _may_name(project.source(path).text, path, base):
                continue
            found = list(references.of(path))
            notes += _pieces(references, path, base)
        except FileFault as fault:
            notes.append(Note(path, Span(0, 0), str(fault)))
            continue
        leaving += found if path in moves.files else ()
        if splices := tuple(_followed(found, moves, path)):
            edits[path] = splices
    return Relocation(edits, moves, tuple(notes), tuple(leaving))


def leads_near(references: References, literal: Literal, path: str, base: str) -> bool:
    """Whether a string to which more is joined may become the path of the page or component at `base`."""
    written = literal.text
    if "/" not in written or not written.strip("./") or "?" in written:
        return False
    slash = "/" if written.endswith("/") else ""
    places = (place + slash for _, place in references.places(written, path))
    return any(base.startswith(place) and base != place for place in places)


def _pieces(references: References, path: str, base: str) -> Iterator[Note]:
    for literal in references.pieces_of(path):
        if leads_near(references, literal, path, base):
            yield Note(path, literal.span, f"“{literal.text}…” may lead to {base} when the app runs.")


def _followed(found: list[Reference], moves: Moves, path: str) -> Iterator[Splice]:
    new_path = moves.files.get(path, path)
    spans: set[Span] = set()
    for reference in found:
        target = moves.targets.get(reference.target, reference.target)
        if (target == reference.target and new_path == path) or reference.span in spans:
            continue
        text = rewritten(reference, target, new_path)
        if text != reference.written:
            spans.add(reference.span)
            yield Splice(reference.span, text)


def _may_name(text: str, path: str, base: str) -> bool:
    """Whether a file has the part of the path in its text that every reference to `base` from there must spell out."""
    folder, _, name = base.rpartition("/")
    implied = name == _INDEX and folder and folder_of(path) != folder
    return (folder.rpartition("/")[2] if implied else name) in text
