"""Completion of what is typed into a line."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

_ROWS = 10


def complete(line: QLineEdit, words: Iterable[str]) -> QCompleter:
    """Offer `words` while typing into `line`; called again, it offers the new ones."""
    present: QCompleter | None = line.completer()
    completer = present or QCompleter([], line)
    if present is None:
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(_ROWS)
        line.setCompleter(completer)
    model = completer.model()
    if isinstance(model, QStringListModel) and model.stringList() != (wanted := list(words)):
        model.setStringList(wanted)
    return completer
