"""Builds `miniprogram_npm` as WeChat's tools do."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "packaging"))

from node import find_node  # noqa: E402 - lives beside the build, outside the package


def pack(project: Path) -> None:
    """Build the packages that the project's package.json names. Raises RuntimeError without Node.js."""
    node = find_node()
    if node is None:
        raise RuntimeError("Node.js 20 or newer is needed: install it, or run packaging/test, which does.")
    packages = project / "node_modules"
    for name in json.loads((project / "package.json").read_text("utf-8"))["dependencies"]:
        shutil.copytree(HERE / "node_modules" / name, packages / name)
    node.run("pack.mjs", str(project), folder=HERE)
    # What is shown afterwards comes from miniprogram_npm alone.
    shutil.rmtree(packages)
