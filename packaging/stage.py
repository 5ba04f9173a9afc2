"""Runs a script of the stage's package.json (`types`, `test`, `support`) with the Node.js that the build uses."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from build_stage import WEB
from node import find_node

if __name__ == "__main__":
    node = find_node()
    if node is None:
        sys.exit("Node.js is not ready: run packaging/test, which installs it.")
    try:
        node.script(sys.argv[1], folder=Path(__file__).resolve().parents[1] / WEB)
    except subprocess.CalledProcessError as error:
        sys.exit(error.returncode)
