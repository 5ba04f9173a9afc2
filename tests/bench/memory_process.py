"""Reads every text of the folder that it is given, keeps all trees, and tells what they weigh."""

from __future__ import annotations

import gc
import json
import os
import shutil
import sys
import tempfile
from pathlib import Path

from designer.project import Project
from tests.bench.process import megabytes


def main(folder: Path) -> None:
    """Print the megabytes of text and those by which the process grew."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        # A library is no mini-program: it becomes part of one.
        shutil.copytree(folder, place / "library")
        (place / "app.json").write_text('{"pages": []}')
        project = Project.open(place)
        gc.collect()
        before = megabytes(os.getpid())
        text = sum(_read(project, path) for path in list(project.walk()))
        gc.collect()
        print(json.dumps({"text": text / 1e6, "memory": megabytes(os.getpid()) - before}))


def _read(project: Project, path: str) -> int:
    """Read the tree of a file; how many bytes its text has."""
    readers = {
        ".wxml": project.wxml,
        ".wxss": project.style_sheet,
        ".json": project.json_document,
        ".js": project.script,
        ".ts": project.script,
    }
    reader = readers.get(Path(path).suffix)
    if reader is None:
        return 0
    reader(path)
    return len(bytes(project.source(path)))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
