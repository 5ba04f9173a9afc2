"""What the files of a project say, each text read once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from designer.project.change import Change, EditFile, MoveFile, Step
from designer.project.files import Files
from designer.source.json import JsonDocument, read_json
from designer.source.script import Script, read_script
from designer.source.source import Source, Span, Splice, narrowed
from designer.source.wxml import Document, read_wxml
from designer.source.wxss import StyleSheet, read_wxss

_Tree = TypeVar("_Tree", JsonDocument, StyleSheet, Script)


class Trees:
    """The trees of sources by path. Every method that takes a path raises FileFault when there is no such file."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self._documents: dict[str, Document] = {}
        self._json: dict[str, JsonDocument] = {}
        self._sheets: dict[str, StyleSheet] = {}
        self._scripts: dict[str, Script] = {}

    def wxml(self, path: str) -> Document:
        """The tree of a WXML file; elements keep their ids over edits."""
        source = self._files.source(path)
        document = self._documents.get(path)
        if document is None or document.source is not source:
            document = self._documents[path] = _reread(source, document)
        return document

    def json(self, path: str) -> JsonDocument:
        """The values of a JSON file."""
        return self._read(self._json, path, read_json)

    def style_sheet(self, path: str) -> StyleSheet:
        """The rules of a style sheet."""
        return self._read(self._sheets, path, read_wxss)

    def script(self, path: str) -> Script:
        """What a script defines."""
        return self._read(self._scripts, path, read_script)

    def known_wxml(self, path: str) -> Document | None:
        """The tree of a WXML file's present text, if it has been read before."""
        document = self._documents.get(path)
        return document if document and document.source is self._files.current(path) else None

    def follow(self, change: Change, texts: Iterable[Source | None]) -> None:
        """Read the WXML files anew that a change has just edited, moved or made, so that elements keep their ids.

        `texts` are the files behind each of its steps.
        """
        for step, source in zip(change.steps, texts, strict=True):
            # The tree of a file that was removed stays: its elements keep their ids when it comes back.
            if source is not None:
                self._follow_step(step, source)

    def _follow_step(self, step: Step, source: Source) -> None:
        document = self._documents.get(step.path)
        if isinstance(step, MoveFile):
            self._documents.pop(step.path, None)
            self._documents.pop(step.to, None)
        if document is None:
            return
        match step:
            case EditFile(path, splices):
                self._documents[path] = read_wxml(source, document, splices)
            case MoveFile(_, to):
                self._documents[to] = read_wxml(source, document, ())
            case _:
                self._documents[step.path] = _reread(source, document)

    def _read(self, known: dict[str, _Tree], path: str, reader: Callable[[Source], _Tree]) -> _Tree:
        source = self._files.source(path)
        tree = known.get(path)
        if tree is None or tree.source is not source:
            tree = known[path] = reader(source)
        return tree


def _reread(source: Source, previous: Document | None) -> Document:
    if previous is None:
        return read_wxml(source)
    old = previous.source.text
    return read_wxml(source, previous, (narrowed(old, Splice(Span(0, len(old)), source.text)),))
