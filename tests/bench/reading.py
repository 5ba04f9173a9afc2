"""Reading WXML: Weft's reader beside glass-easel's compiler (Rust in WebAssembly) parsing the same files."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from designer.source.source import Source
from designer.source.wxml import read_wxml
from tests.bench.table import Row
from tests.material import library_files

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

ROUNDS = 15
WEB = Path(__file__).resolve().parents[2] / "designer/stage/web"


def measure() -> list[Row]:
    """Rows for structure only, and with every attribute read too."""
    files = library_files(".wxml")
    megabytes = sum(path.stat().st_size for path in files) / 1e6
    sources = [Source.read(path.name, path.read_bytes()) for path in files]
    peer = megabytes / median(_peer_seconds(files))
    structure = megabytes / median(_own_seconds(sources, attributes=False))
    everything = megabytes / median(_own_seconds(sources, attributes=True))
    what = f"reading {len(files)} WXML files ({megabytes:.2f} MB)"
    return [
        Row(what, structure, peer, "MB/s", "glass-easel compiler, parse"),
        Row(f"{what}, every attribute too", everything, peer, "MB/s", "glass-easel compiler, parse"),
    ]


def _own_seconds(sources: list[Source], *, attributes: bool) -> list[float]:
    seconds = []
    for _ in range(ROUNDS):
        gc.collect()
        start = time.perf_counter()
        for source in sources:
            document = read_wxml(source)
            if attributes:
                for element in document.elements():
                    _ = element.attributes
        seconds.append(time.perf_counter() - start)
    return seconds


def _peer_seconds(files: list[Path]) -> list[float]:
    from node import find_node  # lives beside the build, outside the package

    node = find_node()
    if node is None:
        sys.exit("Node.js is not ready: run packaging/bench, which installs it.")
    script = str(Path(__file__).with_name("parse_with_glass_easel.mjs"))
    command = [*node.node, script, str(WEB), str(ROUNDS)]
    names = "\n".join(map(str, files))
    done = subprocess.run(command, input=names, capture_output=True, text=True, check=True)
    seconds: list[float] = json.loads(done.stdout)
    return seconds
