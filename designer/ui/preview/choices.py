"""How the phone is set for a project: theme, language, text size, connection; kept in the user's settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, get_args

from PySide6.QtCore import QObject, Signal

from designer.stage.devices import DEVICES, Device, Theme
from designer.stage.mode import Mode
from designer.stage.stage import Stage
from designer.stage.surroundings import Launch, Network, Surroundings
from designer.ui.preview.launches import NamedLaunch, read_launches, with_launch
from designer.ui.settings import Settings
from designer.ui.workspace import Workspace

THEMES: tuple[Theme, ...] = get_args(Theme)
NETWORKS: tuple[Network, ...] = get_args(Network)
# What people read in WeChat's own settings.
LANGUAGES = {"zh_CN": "简体中文", "zh_TW": "繁體中文（台灣）", "zh_HK": "繁體中文（香港）", "en": "English"}
FONT_SIZES = (14, 16, 18, 20, 22, 24)
_KEPT = "phone"


class PhoneChoices(QObject):
    """What the person chose for the phone that shows the open project.

    Signals:
        changed: one of the choices differs.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, stage: Stage, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stage = stage
        self._settings = settings
        self._launches: tuple[NamedLaunch, ...] = ()
        self._in_background = False
        workspace.project_changed.connect(self._restore)
        workspace.device_changed.connect(self.changed)
        self._restore()

    @property
    def surroundings(self) -> Surroundings:
        """What surrounds the app now."""
        return self._stage.phone.surroundings

    @property
    def launches(self) -> tuple[NamedLaunch, ...]:
        """The ways in that Weft keeps for the project."""
        return self._launches

    @property
    def in_background(self) -> bool:
        """Whether the person has left the app."""
        return self._in_background

    def set_theme(self, theme: Theme) -> None:
        """Switch the phone to light or dark."""
        self._workspace.set_device(replace(self._workspace.device, theme=theme))
        self._keep()

    def set_language(self, language: str) -> None:
        """Switch WeChat to another language, such as "en"."""
        self._workspace.set_device(replace(self._workspace.device, language=language))
        self._keep()

    @property
    def lies(self) -> bool:
        """Whether the phone lies on its side."""
        return self._workspace.device.width != self._upright.width

    def set_lying(self, *, lies: bool) -> None:
        """Lay the phone on its side, or put it upright again; another phone stands upright at first."""
        device = self._upright.rotated() if lies else self._upright
        self._workspace.set_device(device.set_like(self._workspace.device))

    @property
    def _upright(self) -> Device:
        device = self._workspace.device
        return next((each for each in DEVICES if each.name == device.name), device)

    def set_surroundings(self, **chosen: Any) -> None:
        """Change members of the Surroundings."""
        self._stage.phone.set_surroundings(replace(self.surroundings, **chosen))
        self._keep()

    def set_in_background(self, *, away: bool) -> None:
        """Leave the app, or come back to it."""
        self._in_background = away
        if away:
            self._stage.phone.send_to_background()
        else:
            self._stage.phone.bring_to_foreground()
        self.changed.emit()

    def launch(self, launch: NamedLaunch) -> None:
        """Start the app afresh on a page, as if it had been entered in this way."""
        self._in_background = False
        self._workspace.set_mode(Mode.RUN)
        self._workspace.running.clear()
        self._stage.phone.set_launch(Launch(scene=launch.scene))
        self._stage.open_page(launch.page, launch.query, fresh=True)
        self._workspace.follow_phone(launch.page)
        self.changed.emit()

    def keep_launch(self, launch: NamedLaunch) -> None:
        """Remember a way in under its name."""
        self._launches = with_launch(self._launches, launch)
        self._keep()

    def forget_launch(self, name: str) -> None:
        """Forget the way in of this name."""
        self._launches = tuple(each for each in self._launches if each.name != name)
        self._keep()

    # Between two runs

    def _restore(self) -> None:
        project = self._workspace.project
        kept = self._settings.view_of(project.root).get(_KEPT) if project else None
        fields: Mapping[str, Any] = kept if isinstance(kept, dict) else {}
        self._in_background = False
        self._launches = read_launches(fields.get("launches"))
        self._stage.phone.set_launch(Launch())
        self._stage.phone.set_surroundings(
            Surroundings(
                font_size=_one_of(fields.get("fontSize"), FONT_SIZES, 16),
                network=_one_of(fields.get("network"), NETWORKS, "wifi"),
            )
        )
        theme = _one_of(fields.get("theme"), THEMES, "light")
        language = _one_of(fields.get("language"), tuple(LANGUAGES), "zh_CN")
        self._workspace.set_device(replace(self._workspace.device, theme=theme, language=language))
        self.changed.emit()

    def _keep(self) -> None:
        project, device = self._workspace.project, self._workspace.device
        if project is not None:
            fields = {
                "theme": device.theme,
                "language": device.language,
                "fontSize": self.surroundings.font_size,
                "network": self.surroundings.network,
                "launches": [launch.fields() for launch in self._launches],
            }
            self._settings.set_view(project.root, self._settings.view_of(project.root) | {_KEPT: fields})
        self.changed.emit()


def _one_of(value: Any, choices: tuple[Any, ...], default: Any) -> Any:
    return value if value in choices else default
