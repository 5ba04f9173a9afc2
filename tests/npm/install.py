"""Downloads the component libraries and official tools of package-lock.json into tests/npm/node_modules."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "packaging"))

from build_stage import install_locked  # noqa: E402
from node import find_node  # noqa: E402

if __name__ == "__main__":
    node = find_node()
    if node is None:
        sys.exit("Node.js 20 or newer is needed: install it, or run packaging/test, which does.")
    install_locked(node, HERE)
