"""Where the data that belongs to the program lies."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def widgets() -> Path:
    """The folder with one folder for each component of WeChat."""
    return _data("widgets")


def resources() -> Path:
    """The folder of the catalogue, starters, themes, translations and the built stage."""
    return _data("resources")


def _data(name: str) -> Path:
    """A wheel carries the data inside the package; a checkout has it beside the package."""
    installed = _PACKAGE / "_data" / name
    return installed if installed.is_dir() else _PACKAGE.parent / name
