"""Projects to begin with: folders under resources/starters that are copied, never changed."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from designer.places import resources

STORE = "store"


def starters() -> tuple[str, ...]:
    """The names of the starters that Weft comes with."""
    return tuple(sorted(folder.name for folder in (resources() / "starters").iterdir() if folder.is_dir()))


def starter_folder(name: str) -> Path:
    """Where a starter's files are. Raises KeyError with the known names for an unknown one."""
    if name not in starters():
        raise KeyError(f"There is no starter “{name}”. Known: {', '.join(starters())}.")
    return resources() / "starters" / name


def copy_starter(name: str, target: Path) -> Path:
    """Make a project of its own in `target`, named after that folder; returns it.

    Raises FileExistsError when `target` holds anything already, KeyError for an unknown starter, OSError when it
    cannot be written.
    """
    source = starter_folder(name)
    if target.exists() and any(target.iterdir()):
        raise FileExistsError(f"{target} is not empty. Choose another folder.")
    shutil.copytree(source, target, dirs_exist_ok=True)
    _name_project(target / "project.config.json", target.name)
    return target


def own_copy(name: str, home: Path) -> Path:
    """The copy of a starter below `home`; made when it is not there yet."""
    target = home / name
    return target if (target / "app.json").exists() else copy_starter(name, target)


def _name_project(path: Path, name: str) -> None:
    text = path.read_text("utf-8")
    old = json.dumps(json.loads(text)["projectname"], ensure_ascii=False)
    path.write_text(
        text.replace(f'"projectname": {old}', f'"projectname": {json.dumps(name, ensure_ascii=False)}'), "utf-8"
    )
