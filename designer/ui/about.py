"""The dialog that says what Weft is and whose work it stands on."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from designer.places import resources
from designer.ui.parts.role import label
from designer.ui.theme import theme

_DISTRIBUTION = "weft-designer"


@dataclass(frozen=True, slots=True)
class Licence:
    """Somebody else's work that Weft contains or uses."""

    name: str
    version: str
    licence: str
    text: str


def licences() -> list[Licence]:
    """The parts bundled into the stage, then the Python packages that Weft is installed with; by name."""
    return [*_bundled(), *_packages()]


def version() -> str:
    """Weft's version; "" in a checkout that was never installed."""
    try:
        return metadata.version(_DISTRIBUTION)
    except metadata.PackageNotFoundError:
        return ""


def _bundled() -> list[Licence]:
    path = resources() / "stage" / "licenses.json"
    if not path.exists():
        return []
    entries: list[dict[str, Any]] = json.loads(path.read_text("utf-8"))
    return [Licence(each["name"], each["version"], each["license"], each["text"]) for each in entries]


def _packages() -> list[Licence]:
    found = []
    for package in _needed():
        facts = package.metadata
        names = [facts[field] for field in ("License-Expression", "License") if field in facts]
        licence = _first_line(next(iter(names), ""))
        found.append(Licence(facts["Name"], package.version, licence, _licence_text(package)))
    return sorted(found, key=lambda each: each.name.casefold())


def _needed() -> list[metadata.Distribution]:
    """The packages that Weft needs, and what they need in turn."""
    waiting = [_DISTRIBUTION]
    found: dict[str, metadata.Distribution] = {}
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        with suppress(metadata.PackageNotFoundError):
            found[name] = metadata.distribution(name)
            waiting += [_name_of(each) for each in found[name].requires or () if "extra ==" not in each]
    found.pop(_DISTRIBUTION, None)
    return list(found.values())


def _name_of(requirement: str) -> str:
    return re.split(r"[^\w.-]", requirement, maxsplit=1)[0].lower().replace("_", "-")


def _first_line(text: str) -> str:
    return text.strip().partition("\n")[0]


def _licence_text(package: metadata.Distribution) -> str:
    names = ("LICENSE", "LICENCE", "COPYING")
    files = [file for file in package.files or () if file.name.upper().startswith(names)]
    places = (Path(str(file.locate())) for file in files)
    return "\n\n".join(place.read_text("utf-8", "replace") for place in places if place.is_file())


class AboutDialog(QDialog):
    """Version and licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Weft"))
        self.resize(680, 480)
        self._licences = licences()
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFont(theme().code_font("font_tiny"))
        for each in self._licences:
            self.list.addItem(f"{each.name} {each.version}")
        self.list.currentRowChanged.connect(self._show)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.addWidget(self.list)
        both.addWidget(self.text)
        both.setSizes([220, 460])
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addLayout(self._heading())
        column.addWidget(label(self.tr("Weft is made with the work of others, under their licences:"), "small"))
        column.addWidget(both, 1)
        column.addWidget(buttons)
        if self._licences:
            self.list.setCurrentRow(0)

    def _heading(self) -> QHBoxLayout:
        logo = QLabel()
        logo.setPixmap(QIcon(str(resources() / "icons" / "weft.svg")).pixmap(QSize(44, 44), self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(f"Weft {version()}".strip(), "heading"))
        words.addWidget(label(self.tr("A visual designer for WeChat mini-programs. MIT licence."), "soft"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(logo)
        row.addLayout(words, 1)
        return row

    def _show(self, index: int) -> None:
        each = self._licences[index]
        self.text.setPlainText(f"{each.name} {each.version}\n{each.licence}\n\n{each.text}")
