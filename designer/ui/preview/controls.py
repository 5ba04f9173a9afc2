"""The buttons above the phone: how it is set, how the app is entered, and what happens to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from designer.stage.stage import Stage
from designer.ui.actions import Actions
from designer.ui.parts.buttons import action_button, icon_button
from designer.ui.preview.choices import FONT_SIZES, LANGUAGES, NETWORKS, PhoneChoices
from designer.ui.preview.launch_dialog import LaunchDialog
from designer.ui.preview.launches import NamedLaunch
from designer.ui.theme import icon
from designer.ui.workspace import Workspace


class PhoneControls(QWidget):
    """Start, dark theme, the menu of the phone, and the developer tools.

    Attributes:
        start, dark, phone: the buttons.
        menu: what the phone button opens.

    Signals:
        query_chosen: a route, and the query with which Design opens it from now on; None: one that suits its script.
    """

    query_chosen = Signal(str, object)

    def __init__(self, workspace: Workspace, stage: Stage, choices: PhoneChoices, actions: Actions) -> None:
        super().__init__()
        self._workspace = workspace
        self._stage = stage
        self._choices = choices
        self.start = icon_button("rocket-launch", self.tr("Start the app on a page…"))
        self.dark = icon_button("moon", self.tr("Dark theme on the phone"))
        self.dark.setCheckable(True)
        self.menu = QMenu(self)
        self.phone = self._menu_button()
        self._checked: dict[QAction, Callable[[], bool]] = {}
        self._fill_menu()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in (self.start, self.dark, self.phone, action_button(actions.developer_tools)):
            row.addWidget(button)
        self.start.clicked.connect(self.open_launch_dialog)
        self.dark.clicked.connect(lambda on: choices.set_theme("dark" if on else "light"))
        choices.changed.connect(self.refresh)
        self.refresh()

    def _menu_button(self) -> QToolButton:
        button = icon_button("device-mobile", self.tr("How the phone is set"))
        button.setMenu(self.menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _fill_menu(self) -> None:
        choices = self._choices
        self._add_choice(
            self.tr("Language of WeChat"),
            LANGUAGES.items(),
            choices.set_language,
            lambda: self._workspace.device.language,
        )
        self._add_choice(
            self.tr("Text size"),
            [(size, self.tr("{count} px").format(count=size)) for size in FONT_SIZES],
            lambda size: choices.set_surroundings(font_size=size),
            lambda: choices.surroundings.font_size,
        )
        self._add_choice(
            self.tr("Connection"),
            zip(NETWORKS, self._network_titles(), strict=True),
            lambda network: choices.set_surroundings(network=network),
            lambda: choices.surroundings.network,
        )
        self.menu.addSeparator()
        side = self._add(self.tr("On its side"), lambda: choices.set_lying(lies=not choices.lies))
        side.setCheckable(True)
        self._checked[side] = lambda: choices.lies
        self._add(self.tr("Share and more (•••)"), self._stage.phone.open_menu)
        self.away = self._add(self.tr("Leave the app (to the background)"), self._leave_or_return)
        self.away.setCheckable(True)
        self._checked[self.away] = lambda: choices.in_background
        self._add(self.tr("Warn of little memory"), self._stage.phone.warn_of_memory)
        update = self._add(self.tr("A new version waits"), self._switch_update)
        update.setCheckable(True)
        self._checked[update] = lambda: choices.surroundings.update

    def _network_titles(self) -> tuple[str, ...]:
        return ("Wi-Fi", "5G", "4G", "3G", "2G", self.tr("Unknown"), self.tr("None (aeroplane mode)"))

    def _add(self, text: str, do: Callable[[], object]) -> QAction:
        action = self.menu.addAction(text)
        action.triggered.connect(lambda _checked=False: do())
        return action

    def _add_choice(
        self,
        title: str,
        entries: Iterable[tuple[object, str]],
        choose: Callable[..., None],
        current: Callable[[], object],
    ) -> None:
        menu = self.menu.addMenu(title)
        group = QActionGroup(menu)
        for value, text in entries:
            action = menu.addAction(text)
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, value=value: choose(value))
            self._checked[action] = lambda value=value: current() == value  # type: ignore[misc]

    def _leave_or_return(self) -> None:
        self._choices.set_in_background(away=not self._choices.in_background)

    def _switch_update(self) -> None:
        self._choices.set_surroundings(update=not self._choices.surroundings.update)

    def open_launch_dialog(self) -> LaunchDialog | None:
        """Ask how the app is to be entered, beginning with the page on the phone; None without a project."""
        project = self._workspace.project
        if project is None:
            return None
        scene = self._stage.phone.launch.scene
        begin = NamedLaunch("", *self._stage.opened, scene)
        dialog = LaunchDialog(project, self._choices, begin, self.window())
        dialog.query_chosen.connect(self.query_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def refresh(self) -> None:
        """Show what is true now."""
        dark = self._workspace.device.theme == "dark"
        self.dark.setChecked(dark)
        self.dark.setIcon(icon("moon" if dark else "sun"))
        for action, is_on in self._checked.items():
            action.setChecked(is_on())
