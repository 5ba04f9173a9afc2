"""Where the data that belongs to the program lies, and where what a person leaves behind is kept."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_config_path

_PACKAGE = Path(__file__).resolve().parent


def widgets() -> Path:
    """The folder with one folder for each component of WeChat."""
    return _data("widgets")


def resources() -> Path:
    """The folder of the catalogue, starters, themes, translations and the built stage."""
    return _data("resources")


def settings() -> Path:
    """The folder of this user's settings; it need not be there yet."""
    return user_config_path("weft", appauthor=False)


def journals() -> Path:
    """The folder of the journals of unsaved edits, one folder for each project."""
    return settings() / "journals"


def _data(name: str) -> Path:
    """A wheel carries the data inside the package; a checkout has it beside the package."""
    installed = _PACKAGE / "_data" / name
    return installed if installed.is_dir() else _PACKAGE.parent / name
