"""Makes ready what `packaging/run` and `packaging/test` need; what is done already is skipped.

Needs Python 3.11 or newer and nothing else. Each step leaves a stamp in .venv: a digest of what it was made from.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import linux_libraries

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
STAMPS = VENV / "weft-stamps"
WINDOWS = sys.platform == "win32"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
CONSTRAINTS = ROOT / "packaging/constraints.txt"


def main() -> None:
    """Carry out the steps; `--tests` adds what only the tests need."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tests", action="store_true", help="prepare for the tests too")
    arguments = parser.parse_args()
    if sys.version_info < (3, 11):  # noqa: UP036 - this file may be started by any Python
        sys.exit(f"Weft needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    prepare(tests=arguments.tests)


def prepare(*, tests: bool) -> None:
    """Environment, libraries, Node.js, stage and translations; with `tests` also the test tools and material."""
    manifests = [ROOT / "pyproject.toml", CONSTRAINTS]
    _once("environment", [], make_environment)
    _once("application", manifests, lambda: _pip("install", "-e", str(ROOT)))
    _once("libraries", manifests, lambda: linux_libraries.provide(_pyside()))
    _once("node", manifests, _provide_node)
    _once("stage", _stage_files(), lambda: _python("packaging/build_stage.py"))
    if tests:
        _once("git", [], _provide_git)
        _once("test-tools", manifests, lambda: _pip("install", "--group", "test"))
        _once("test-material", [ROOT / "tests/npm/package-lock.json"], lambda: _python("tests/npm/install.py"))


def make_environment() -> None:
    """A virtual environment in .venv with a current pip."""
    if not _has_venv():
        if os.geteuid() != 0 or not shutil.which("apt-get"):
            sys.exit("Python lacks its venv module. Run: sudo apt-get install -y python3-venv")
        linux_libraries.apt_install(["python3-venv"])
    if not PYTHON.exists():
        print("Making the Python environment in .venv …", flush=True)
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
    _pip("install", "--upgrade", "pip>=25.1")


def _has_venv() -> bool:
    check = subprocess.run([sys.executable, "-c", "import ensurepip, venv"], capture_output=True, check=False)
    return check.returncode == 0


def _once(name: str, inputs: Iterable[Path], step: Callable[[], object]) -> None:
    digest = hashlib.sha256()
    for path in inputs:
        digest.update(path.relative_to(ROOT).as_posix().encode() + b"\0" + path.read_bytes())
    stamp = STAMPS / name
    if stamp.exists() and stamp.read_text() == digest.hexdigest():
        return
    step()
    STAMPS.mkdir(parents=True, exist_ok=True)
    stamp.write_text(digest.hexdigest())


def _stage_files() -> list[Path]:
    web = ROOT / "designer/stage/web"
    suffixes = {".ts", ".mjs", ".json", ".html", ".css"}
    found = [
        path for folder in (web / "src", ROOT / "widgets") for path in folder.rglob("*") if path.suffix in suffixes
    ]
    tops = [web / "build.mjs", web / "widgets-module.mjs", web / "package-lock.json"]
    return sorted([*found, *tops, *(ROOT / "resources/translations").glob("*.ts")])


def _provide_node() -> None:
    """Install Node.js into the environment unless the machine has one that is new enough."""
    check = "import sys; sys.path.insert(0, 'packaging'); import node; sys.exit(node.find_node() is None)"
    if subprocess.run([str(PYTHON), "-c", check], cwd=ROOT, check=False).returncode:
        print("Installing Node.js into .venv …", flush=True)
        _pip("install", "--group", "node")


def _provide_git() -> None:
    """The end-to-end tests read what changed with `git diff`."""
    if shutil.which("git"):
        return
    if WINDOWS or os.geteuid() != 0 or not shutil.which("apt-get"):
        sys.exit("The tests need git. Run: sudo apt-get install -y git")
    linux_libraries.apt_install(["git"])


def _pip(*arguments: str) -> None:
    print(f"pip {' '.join(arguments)} …", flush=True)
    options = ("-q", "--disable-pip-version-check", "--no-input")
    constrained = (*arguments, "-c", str(CONSTRAINTS)) if CONSTRAINTS.exists() else arguments
    subprocess.run([str(PYTHON), "-m", "pip", *constrained, *options], cwd=ROOT, check=True)


def _python(script: str) -> None:
    print(f"{script} …", flush=True)
    subprocess.run([str(PYTHON), script], cwd=ROOT, check=True)


def _pyside() -> Path:
    find = "import importlib.util, pathlib; print(pathlib.Path(importlib.util.find_spec('PySide6').origin).parent)"
    found = subprocess.run([str(PYTHON), "-c", find], check=True, capture_output=True, text=True)
    return Path(found.stdout.strip())


if __name__ == "__main__":
    main()
