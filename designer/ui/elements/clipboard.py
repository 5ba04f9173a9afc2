"""Elements on the system's clipboard: as markup for every program, for Weft with all that they need."""

from __future__ import annotations

import json

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from designer.edits import Clipboard
from designer.project.project import Project

FORMAT = "application/x-weft-elements+json"


def put(project: Project, copied: Clipboard) -> None:
    """Put elements of `project` on the clipboard."""
    content = {
        "markup": copied.markup,
        "rules": copied.rules,
        "components": dict(copied.components),
        "helpers": list(copied.helpers),
        "origin": copied.origin,
        "project": str(project.root),
    }
    data = QMimeData()
    data.setText(copied.markup)
    data.setData(FORMAT, json.dumps(content).encode())
    QGuiApplication.clipboard().setMimeData(data)


def take(project: Project) -> Clipboard | None:
    """What the clipboard holds for `project`: elements, or any markup; None for text that is none."""
    data = _held()
    if data is None:
        return None
    if data.hasFormat(FORMAT):
        return _read(project, bytes(data.data(FORMAT).data()))
    text = data.text().strip()
    return Clipboard(text) if text.startswith("<") else None


def let_go() -> None:
    """Leave as plain text what Weft has on the clipboard, before the program ends.

    The system may ask for it, or drop it, when Python is gone already, which ends in a crash.
    """
    data = _held()
    if data is not None and data.hasFormat(FORMAT):
        QGuiApplication.clipboard().setText(data.text())


def _held() -> QMimeData | None:
    """What the clipboard holds; None when it was cleared."""
    return QGuiApplication.clipboard().mimeData()


def _read(project: Project, content: bytes) -> Clipboard | None:
    """Elements that Weft copied; another program can have written anything under the same name."""
    try:
        found = json.loads(content)
        components = {str(tag): str(path) for tag, path in found["components"].items()}
        helpers = tuple(str(each) for each in found["helpers"])
        # In another project, a file of the same name is not the one that relative paths were written in.
        origin = str(found["origin"]) if found["project"] == str(project.root) else ""
        return Clipboard(str(found["markup"]), str(found["rules"]), components, helpers, origin)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
