"""What the editor remembers between two runs, in the user's settings folder; nothing of it lies in a project."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

from designer import places

RECENT_LIMIT = 12

_log = logging.getLogger(__name__)


def settings_file() -> Path:
    """Where the settings of this user are kept."""
    return places.settings() / "settings.json"


class Settings:
    """Values by name in one JSON file, written at once when one changes.

    A file that cannot be read counts as empty, one that cannot be written is logged: forgetting a panel's width must
    not keep anybody from working.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values = _read(path)

    @property
    def folder(self) -> Path:
        """The folder in which everything of this user lies."""
        return self._path.parent

    def text(self, name: str, default: str = "") -> str:
        """The text called `name`."""
        value = self._values.get(name)
        return value if isinstance(value, str) else default

    def numbers(self, name: str) -> list[int]:
        """The list of whole numbers called `name`; [] when it is not set."""
        value = self._values.get(name)
        ok = isinstance(value, list) and all(isinstance(item, int) for item in value)
        return list(value) if ok and isinstance(value, list) else []

    def names(self, name: str) -> list[str]:
        """The list of texts called `name`; [] when it is not set."""
        value = self._values.get(name)
        return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []

    def flag(self, name: str, *, default: bool = False) -> bool:
        """The truth value called `name`."""
        value = self._values.get(name)
        return value if isinstance(value, bool) else default

    def set(self, name: str, value: str | list[int] | list[str] | bool) -> None:
        """Remember a value."""
        if self._values.get(name) != value:
            self._values[name] = value
            self._write()

    # Projects

    @property
    def recent(self) -> tuple[Path, ...]:
        """Folders that were opened, the last one first; those that are gone are left out."""
        listed = self._values.get("recent")
        folders = [Path(item) for item in listed if isinstance(item, str)] if isinstance(listed, list) else []
        return tuple(folder for folder in folders if folder.is_dir())

    def remember(self, folder: Path) -> None:
        """Put a folder first among the recent ones."""
        others = [path for path in self.recent if path != folder]
        self._values["recent"] = [str(path) for path in (folder, *others)][:RECENT_LIMIT]
        self._write()

    def forget(self, folder: Path) -> None:
        """Take a folder out of the recent ones."""
        self._values["recent"] = [str(path) for path in self.recent if path != folder]
        self._write()

    def view_of(self, folder: Path) -> dict[str, Any]:
        """How a project was looked at: `route`, `device`, `zoom`, as far as known."""
        views = self._values.get("views")
        view = views.get(str(folder)) if isinstance(views, dict) else None
        return dict(view) if isinstance(view, dict) else {}

    def set_view(self, folder: Path, view: dict[str, Any]) -> None:
        """Remember how a project is looked at; only the recent projects are kept."""
        views = self._values.get("views")
        kept = {str(path) for path in self.recent}
        old = {key: value for key, value in views.items() if key in kept} if isinstance(views, dict) else {}
        self._values["views"] = old | {str(folder): view}
        self._write()

    def _write(self) -> None:
        temporary = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_text(json.dumps(self._values, ensure_ascii=False, indent=1), "utf-8")
            temporary.replace(self._path)
        except OSError as error:
            _log.warning("The settings were not kept: %s", error)


def _read(path: Path) -> dict[str, Any]:
    try:
        values = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        _log.warning("The settings in %s cannot be read and start afresh: %s", path, error)
        return {}
    return values if isinstance(values, dict) else {}
