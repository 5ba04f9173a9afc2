"""What a person waits for at the start, and what the window takes; the peer is GrapesJS in a window of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from statistics import median

from designer.project.starters import starter_folder
from tests.bench import grapesjs
from tests.bench.table import Row

ROUNDS = 5


def measure() -> list[Row]:
    """Medians over fresh processes: seconds from the start of the process to the first page, and memory then."""
    own = _repeat("tests.bench.window_process", str(starter_folder("store")))
    peer = _repeat("tests.bench.grapesjs_process", "300")
    return [
        Row("process start to the first painted page, store", own["seconds"], peer["seconds"], "s", grapesjs.NAME),
        Row("memory of all processes then (proportional)", own["megabytes"], peer["megabytes"], "MB", grapesjs.NAME),
    ]


def _repeat(module: str, argument: str) -> dict[str, float]:
    found = [_once(module, argument) for _ in range(ROUNDS)]
    return {name: median(values[name] for values in found) for name in found[0]}


def _once(module: str, argument: str) -> dict[str, float]:
    done = subprocess.run([sys.executable, "-m", module, argument], capture_output=True, text=True, check=True)
    values: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return values
