"""Reading WXML: Weft's reader beside glass-easel's compiler (Rust in WebAssembly) parsing the same files."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median, quantiles

from designer.edits import set_attribute
from designer.project import Project
from designer.source.source import Source
from designer.source.wxml import read_wxml
from tests.bench.pages import ROUTE, write_project
from tests.bench.table import Row
from tests.material import library_files

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

ROUNDS = 15
EDITS = 200
LONG_PAGE = 2200
PEER = "glass-easel compiler, parse"
WEB = Path(__file__).resolve().parents[2] / "designer/stage/web"


def measure() -> list[Row]:
    """Rows for all files together, for single files, and for an edit of a long one."""
    files = library_files(".wxml")
    megabytes = sum(path.stat().st_size for path in files) / 1e6
    sources = [Source.read(path.name, path.read_bytes()) for path in files]
    structure, everything = (_own_seconds(sources, attributes=attributes) for attributes in (False, True))
    peer = _peer_seconds(files)
    speed = [megabytes / median(map(sum, rounds)) for rounds in (structure, everything, peer)]
    what = f"reading {len(files)} WXML files ({megabytes:.2f} MB)"
    return [
        Row(what, speed[0], speed[2], "MB/s", PEER),
        Row(f"{what}, every attribute too", speed[1], speed[2], "MB/s", PEER),
        Row("p95 of the files, every attribute too", _p95(everything), _p95(peer), "ms", PEER),
        _edit_of_a_long_page(),
    ]


def _p95(rounds: Sequence[Sequence[float]]) -> float:
    """The 95th percentile of the files' times in ms, each file's time being its median."""
    return quantiles(map(median, zip(*rounds, strict=True)), n=20)[-1] * 1000


def _edit_of_a_long_page() -> Row:
    """The median ms from an attribute's new value to the tree of the new text."""
    with tempfile.TemporaryDirectory() as folder:
        project = Project.open(write_project(Path(folder), LONG_PAGE))
        path = f"{ROUTE}.wxml"
        count = sum(1 for _ in project.wxml(path).elements())
        milliseconds = []
        for number in range(EDITS):
            element = list(project.wxml(path).elements())[number * count // EDITS]
            begun = time.perf_counter()
            project.apply(set_attribute(project, path, element, "class", f"edited-{number}"))
            milliseconds.append((time.perf_counter() - begun) * 1000)
        edited = Path(folder) / "edited.wxml"
        edited.write_bytes(project.read(path))
        peer = median(map(sum, _peer_seconds([edited]))) * 1000
    what = f"one attribute edit in {count} elements, reading again included"
    return Row(what, median(milliseconds), peer, "ms", f"{PEER} of the whole file")


def _own_seconds(sources: list[Source], *, attributes: bool) -> list[list[float]]:
    """The seconds of each file in each round."""
    return [_own_round(sources, attributes=attributes) for _ in range(ROUNDS)]


def _own_round(sources: list[Source], *, attributes: bool) -> list[float]:
    gc.collect()
    seconds = []
    for source in sources:
        start = time.perf_counter()
        document = read_wxml(source)
        if attributes:
            for element in document.elements():
                _ = element.attributes
        seconds.append(time.perf_counter() - start)
    return seconds


def _peer_seconds(files: list[Path]) -> list[list[float]]:
    from node import find_node  # lives beside the build, outside the package

    node = find_node()
    if node is None:
        sys.exit("Node.js is not ready: run packaging/bench, which installs it.")
    script = str(Path(__file__).with_name("parse_with_glass_easel.mjs"))
    command = [*node.node, script, str(WEB), str(ROUNDS)]
    names = "\n".join(map(str, files))
    done = subprocess.run(command, input=names, capture_output=True, text=True, check=True)
    seconds: list[list[float]] = json.loads(done.stdout)
    return seconds
