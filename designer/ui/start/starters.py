"""New projects from the starters that come with the program."""

from __future__ import annotations

import shutil
from pathlib import Path

from designer.places import resources

STORE = "store"


class CannotCreate(Exception):
    """The new project could not be made; the message says why and what to do."""


def create_project(starter: str, folder: Path) -> None:
    """Copy a starter into `folder`, which must be empty or not there yet. Raises CannotCreate."""
    source = resources() / "starters" / starter
    try:
        if folder.exists() and any(folder.iterdir()):
            raise CannotCreate(f"{folder} is not empty. Choose another name, so that nothing in it is overwritten.")
        shutil.copytree(source, folder, dirs_exist_ok=True)
    except OSError as error:
        raise CannotCreate(f"{folder} could not be made: {error.strerror or error}. Choose another place.") from error
