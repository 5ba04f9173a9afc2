"""The bar above the panels: what is open, undo and save, design or preview, phone, zoom."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from designer.stage.devices import DEVICES, Device
from designer.stage.mode import Mode
from designer.ui.actions import Actions
from designer.ui.pages.model import page_title
from designer.ui.parts.buttons import action_button, icon_button
from designer.ui.parts.elided_label import ElidedLabel
from designer.ui.parts.fitting_box import FittingBox
from designer.ui.parts.role import line, with_role
from designer.ui.parts.segments import Segments
from designer.ui.theme import theme
from designer.ui.workspace import Workspace
from designer.ui.zoom_field import ZoomField

_NAME_WIDTH = 180


class TopBar(QWidget):
    """Three groups: project and history at the left, the mode in the middle, the view at the right."""

    def __init__(self, workspace: Workspace, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_role(self, "bar")
        self.setFixedHeight(theme().metric("bar"))
        self._workspace = workspace
        self._actions = actions
        self.project_name = with_role(ElidedLabel(), "strong")
        self.project_name.setMaximumWidth(_NAME_WIDTH)
        self.page_name = with_role(ElidedLabel(), "small")
        self.mode = self._make_mode()
        self.device = self._make_device()
        self.zoom = ZoomField(workspace)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(0)
        # Equal stretches at both sides keep the switch in the middle.
        row.addLayout(self._left(), 1)
        row.addWidget(self.mode)
        row.addLayout(self._right(), 1)
        for signal in (
            workspace.project_changed,
            workspace.page_changed,
            workspace.mode_changed,
            workspace.device_changed,
        ):
            signal.connect(self.refresh)
        workspace.edited.connect(self.refresh)
        self.refresh()

    def _left(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.project_name)
        row.addSpacing(4)
        row.addWidget(self.page_name, 1)
        row.addWidget(line(vertical=True))
        for action in (self._actions.undo, self._actions.redo, self._actions.save):
            row.addWidget(action_button(action))
        row.addSpacing(12)
        return row

    def _right(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addStretch()
        row.addWidget(self.device)
        row.addWidget(action_button(self._actions.zoom_out))
        row.addWidget(self.zoom)
        row.addWidget(action_button(self._actions.zoom_in))
        row.addWidget(action_button(self._actions.zoom_fit))
        row.addWidget(line(vertical=True))
        row.addWidget(self._appearance())
        return row

    def _make_mode(self) -> Segments:
        mode = Segments()
        mode.add(Mode.DESIGN, self.tr("Design"), "cursor", self.tr("Edit the page"))
        mode.add(Mode.RUN, self.tr("Preview"), "play", self.tr("Use the page as on a phone  F5"))
        mode.chosen.connect(lambda key: self._workspace.set_mode(Mode(key)))
        return mode

    def _make_device(self) -> FittingBox:
        box = with_role(FittingBox(), "bar")
        box.setAccessibleName(self.tr("Phone"))
        box.setToolTip(self.tr("The phone that the page is shown on"))
        box.setSizeAdjustPolicy(FittingBox.SizeAdjustPolicy.AdjustToContents)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for device in DEVICES:
            box.addItem(f"{device.name}  {device.width}", device)
        box.activated.connect(lambda index: self._take_device(DEVICES[index]))
        return box

    def _appearance(self) -> QToolButton:
        button = icon_button("sun", self.tr("Theme and language"))
        menu = QMenu(button)
        menu.addSection(self.tr("Theme"))
        menu.addActions(self._actions.themes.actions())
        menu.addSection(self.tr("Language"))
        menu.addActions(self._actions.languages.actions())
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _take_device(self, device: Device) -> None:
        self._workspace.set_device(device.set_like(self._workspace.device))

    def refresh(self) -> None:
        """Show what is true now."""
        project, page = self._workspace.project, self._workspace.page
        self.project_name.setText(project.name if project else "")
        self.page_name.setText(page_title(project, page) if project and page else "")
        self.mode.set_current(self._workspace.mode)
        name = self._workspace.device.name
        index = next((place for place, each in enumerate(DEVICES) if each.name == name), -1)
        self.device.setCurrentIndex(index)
        self.device.updateGeometry()
