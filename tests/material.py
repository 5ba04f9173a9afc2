"""The real input of the tests: npm libraries and the official compilers, as tests/npm/install.py downloads them."""

from __future__ import annotations

import stat
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

MODULES = Path(__file__).parent / "npm" / "node_modules"
LIBRARIES = {
    "@vant/weapp": MODULES / "@vant/weapp/dist",
    "tdesign-miniprogram": MODULES / "tdesign-miniprogram/miniprogram_dist",
    "weui-miniprogram": MODULES / "weui-miniprogram/miniprogram_dist",
}
_SYSTEM = {"linux": "linux", "darwin": "mac", "win32": "windows"}[sys.platform]


def library_files(suffix: str) -> list[Path]:
    """Every file of the three component libraries with this suffix, in order of path."""
    return sorted(path for folder in LIBRARIES.values() for path in folder.rglob(f"*{suffix}"))


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an official compiler says of a file.

    Attributes:
        accepted: whether it compiled.
        message: what it printed when it did not.
    """

    accepted: bool
    message: str


def wcc(folder: Path, *paths: str) -> Verdict:
    """The official WXML compiler's verdict on files below `folder`."""
    return _compile("wcc", ("-d", "-cc", "0", *paths, "-gn", "$gwx"), folder)


def wcsc(folder: Path, *paths: str) -> Verdict:
    """The official WXSS compiler's verdict on files below `folder`."""
    return _compile("wcsc", ("-lc", *paths), folder)


def wcsc_output(folder: Path, path: str, others: Sequence[str]) -> str:
    """What the official WXSS compiler makes of a file, `others` being there to be imported.

    Raises CalledProcessError when it rejects the file.
    """
    arguments = ("-lc", path, *(other for other in others if other != path))
    done = subprocess.run([_program("wcsc"), *arguments], cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout


def _compile(name: str, arguments: tuple[str, ...], folder: Path) -> Verdict:
    done = subprocess.run(
        [_program(name), *arguments], cwd=folder, capture_output=True, text=True, errors="replace", check=False
    )
    return Verdict(done.returncode == 0, done.stderr.strip() or done.stdout[:500])


def _program(name: str) -> Path:
    program = MODULES / "miniprogram-compiler/bin" / _SYSTEM / (name + (".exe" if _SYSTEM == "windows" else ""))
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return program
