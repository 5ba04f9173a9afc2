"""Builds what is not committed: the web side of the stage, and the translations."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from node import WHEEL, Node, find_node

WEB = Path("designer/stage/web")
OUTPUT = Path("resources/stage")
TRANSLATIONS = Path("resources/translations")


def build_stage(root: Path) -> None:
    """Bundle the stage into resources/stage. Raises SystemExit with what to do when there is no Node.js."""
    node = find_node()
    if node is None:
        sys.exit(f"Node.js 20 or newer is needed to build the stage: install it, or run `pip install {WHEEL}`.")
    install_locked(node, root / WEB)
    node.run("build.mjs", "--out", str(root / OUTPUT), folder=root / WEB)


def install_locked(node: Node, folder: Path) -> None:
    """Install the packages of a lock file, once for each content of that file."""
    lock = (folder / "package-lock.json").read_bytes()
    stamp = folder / "node_modules" / ".installed-lock"
    if not stamp.exists() or stamp.read_bytes() != lock:
        node.install(folder)
        stamp.write_bytes(lock)


def build_translations(root: Path) -> None:
    """Compile every Qt Linguist file into the form that the window loads."""
    for source in sorted((root / TRANSLATIONS).glob("*.ts")):
        subprocess.run([*_lrelease(), "-silent", str(source), "-qm", str(source.with_suffix(".qm"))], check=True)


def _lrelease() -> list[str]:
    command = Path(sys.executable).with_name("pyside6-lrelease")
    found = shutil.which(str(command)) or shutil.which("pyside6-lrelease")
    return [found] if found else [sys.executable, "-m", "PySide6.scripts.pyside_tool", "lrelease"]


if __name__ == "__main__":
    here = Path(__file__).resolve().parents[1]
    build_stage(here)
    build_translations(here)
