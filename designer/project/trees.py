"""What the files of a project say, each text read once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TypeVar

from designer.project.change import Change, EditFile
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

    def knows_wxml(self, path: str) -> bool:
        """Whether a tree of some text of this WXML file has been read before."""
        return path in self._documents

    def follow(self, change: Change) -> None:
        """Read the WXML files anew that a change has just edited, so that elements keep their ids."""
        edits = [step for step in change.steps if isinstance(step, EditFile)]
        times = Counter(step.path for step in edits)
        for step in edits:
            document = self._documents.get(step.path)
            source = self._files.current(step.path)
            # The splices of the second edit of a file refer to a text that was never read.
            if document is not None and source is not None and times[step.path] == 1:
                self._documents[step.path] = read_wxml(source, document, step.splices)

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
