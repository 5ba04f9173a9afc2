"""From another program's write to the page that shows it; nothing in the open program asks for it."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from PySide6.QtWidgets import QApplication

from designer.stage import environment
from designer.ui.application import Session
from designer.ui.settings import Settings
from tests.bench.editing import PAGE, wait
from tests.bench.pages import write_project
from tests.bench.table import Row

ROUNDS = 15
# Prints when it has written, on a clock that all processes share.
_WRITE = """import sys, time
path, text = sys.argv[1:]
open(path, 'w').write(text)
print(time.monotonic())"""


def measure(elements: int = 300) -> list[Row]:
    """Median and worst ms over some rounds, in the program's own window."""
    environment.prepare()
    application = QApplication.instance() or QApplication(["bench"])
    assert isinstance(application, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        session = Session(application, Settings(Path(folder) / "settings.json"))
        root = write_project(Path(folder) / "project", elements)
        session.start(root)
        wait(session.workspace.running.rendered)
        taken = [_round(session, root / PAGE, number) for number in range(ROUNDS)]
        session.window.close()
    name = f"a file of {elements} elements saved by another program, until the page shows it"
    return [Row(f"{name}: median", median(taken), None, "ms", ""), Row(f"{name}: worst", max(taken), None, "ms", "")]


def _round(session: Session, page: Path, number: int) -> float:
    text = page.read_text("utf-8").replace('class="card c1"', f'title="{number}" class="card c1"')
    writer = subprocess.Popen(
        [sys.executable, "-c", _WRITE, str(page), text], stdout=subprocess.PIPE, text=True, encoding="utf-8"
    )
    wait(session.window.editor.canvas.stage.updated)
    shown = time.monotonic()
    written = float(writer.communicate()[0])
    return (shown - written) * 1000
