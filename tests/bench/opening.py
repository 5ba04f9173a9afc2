"""Opening a project: until its pages are listed, an edit of app.json, what a journal costs, and memory of all texts."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from designer import places
from designer.catalog import Catalogue
from designer.project import Change, EditFile, Project
from designer.source.source import Span, Splice
from tests.bench.table import Row
from tests.material import LIBRARIES

PAGES = 400
ROUNDS = 15
SUFFIXES = (".wxml", ".js", ".wxss", ".json")


def measure() -> list[Row]:
    """Rows for a generated project of many pages, and for the memory of the three component libraries."""
    with tempfile.TemporaryDirectory() as name:
        folder = write_pages(Path(name) / "shop", PAGES)
        opening = _milliseconds(lambda: Project.open(folder))
        peer = _milliseconds(lambda: _list_pages(folder))
        listing = _milliseconds_of_edit(Project.open(folder), "app.json")
        typing = _milliseconds_of_edit(Project.open(folder), _path(0, ".js"))
        noted = _milliseconds_of_edit(Project.open(folder, Path(name) / "journals"), _path(0, ".js"))
    return [
        Row(f"opening {PAGES} pages until they are listed", opening, peer, "ms", "json.load, a stat for each file"),
        Row("an edit of app.json, pages listed anew", listing, peer, "ms", "json.load, a stat for each file"),
        Row("an edit of a script", typing, None, "ms", "–"),
        Row("an edit of a script, written to the journal", noted, typing, "ms", "the same without a journal"),
        Row(
            "all components read into the catalogue",
            _milliseconds(lambda: Catalogue(places.widgets(), places.resources()).components),
            _milliseconds(_load_facts),
            "ms",
            "json.load of the same files",
        ),
        *(_memory(name, folder) for name, folder in LIBRARIES.items()),
    ]


def write_pages(folder: Path, count: int) -> Path:
    """A mini-program with so many pages in `folder`; returns the folder."""
    texts = {".wxml": "<view>{{title}}</view>\n", ".js": "Page({ data: { title: '' } })\n", ".wxss": "", ".json": "{}"}
    for number in range(count):
        for suffix in SUFFIXES:
            target = folder / _path(number, suffix)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(texts[suffix])
    routes = [_path(number, "") for number in range(count)]
    (folder / "app.json").write_text(json.dumps({"pages": routes}, indent=2))
    return folder


def _path(number: int, suffix: str) -> str:
    return f"pages/page{number}/page{number}{suffix}"


def _list_pages(folder: Path) -> list[bool]:
    with (folder / "app.json").open(encoding="utf-8") as file:
        routes = json.load(file)["pages"]
    return [os.path.exists(f"{folder}/{route}{suffix}") for route in routes for suffix in SUFFIXES]  # noqa: PTH110


def _load_facts() -> list[Any]:
    return [json.loads(file.read_bytes()) for file in places.widgets().glob("*/component.json")]


def _milliseconds(action: Callable[[], Any]) -> float:
    return median(_timed(action) for _ in range(ROUNDS))


def _milliseconds_of_edit(project: Project, path: str) -> float:
    # One more, for the first one reads the file.
    changes = [_edit(project, path, number) for number in range(ROUNDS + 1)]
    made = [_timed(partial(project.apply, change)) for change in changes]
    project.close()
    return median(made[1:])


def _edit(project: Project, path: str, number: int) -> Change:
    place = project.source(path).text.index("{") + 1
    return Change("Edit", (EditFile(path, (Splice(Span(place, place), " " * (number % 2 + 1)),)),))


def _timed(action: Callable[[], Any]) -> float:
    gc.collect()
    start = time.perf_counter()
    action()
    return (time.perf_counter() - start) * 1000


def _memory(name: str, folder: Path) -> Row:
    command = [sys.executable, "-m", "tests.bench.memory_process", str(folder)]
    done = subprocess.run(command, cwd=Path(__file__).resolve().parents[2], capture_output=True, text=True, check=True)
    figures = json.loads(done.stdout)
    return Row(f"memory of {name}, {figures['text']:.2f} MB of text with its trees", figures["memory"], None, "MB", "–")
