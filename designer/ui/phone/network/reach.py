"""How far the app may reach: the switch, a sentence that says what it means, and the permissions behind it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.stage.network.mode import NetworkMode
from designer.stage.network.service import Network
from designer.ui.parts.buttons import icon_button
from designer.ui.parts.elided_label import ElidedLabel
from designer.ui.parts.role import label, with_role


class ReachSwitch(QWidget):
    """Off, recorded answers, or the real network.

    Attributes:
        mode: the choice.
        sentence: what the choice means.
        menu: domains, private addresses, and what is recorded.
    """

    def __init__(self, network: Network, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._network = network
        self.mode = QComboBox()
        self.mode.setAccessibleName(self.tr("Network of the app"))
        for mode, title in self._titles().items():
            self.mode.addItem(title, mode.value)
        self.sentence = with_role(ElidedLabel(mode=Qt.TextElideMode.ElideRight), "faint")
        self.menu = QMenu(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.mode)
        row.addWidget(self._options())
        row.addWidget(self.sentence, 1)
        self.mode.activated.connect(lambda index: network.set_mode(NetworkMode(self.mode.itemData(index))))
        for signal in (network.mode_changed, network.permissions_changed, network.recordings_changed):
            signal.connect(self.refresh)
        self.refresh()

    def _titles(self) -> dict[NetworkMode, str]:
        return {
            NetworkMode.OFF: self.tr("Network off"),
            NetworkMode.RECORDED: self.tr("Recorded answers"),
            NetworkMode.REAL: self.tr("Real network"),
        }

    def _sentences(self) -> dict[NetworkMode, str]:
        return {
            NetworkMode.OFF: self.tr("Every request fails; nothing leaves this computer."),
            NetworkMode.RECORDED: self.tr("Requests get earlier answers of the network; nothing leaves this computer."),
            NetworkMode.REAL: self.tr("Requests are really sent in the preview, and their answers recorded."),
        }

    def _options(self) -> QToolButton:
        self.domains = self.menu.addAction(self.tr("Domains allowed in the WeChat console…"))
        self.private = self.menu.addAction(self.tr("Allow addresses of this computer and its network"))
        self.private.setCheckable(True)
        self.menu.addSeparator()
        self.forget = self.menu.addAction("")
        self.domains.triggered.connect(self.open_domains)
        self.private.triggered.connect(self._network.set_private_allowed)
        self.forget.triggered.connect(self._network.forget_recordings)
        button = icon_button("gear-six", self.tr("What the app may reach"))
        button.setMenu(self.menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def refresh(self) -> None:
        """Show what is true now."""
        network = self._network
        self.mode.setCurrentIndex(self.mode.findData(network.mode.value))
        self.sentence.setText(self._sentences()[network.mode])
        self.mode.setToolTip(self.sentence.text())
        self.private.setChecked(network.private_allowed)
        self.forget.setText(self.tr("Forget {count} recorded answers").format(count=network.recorded_count))
        self.forget.setEnabled(network.recorded_count > 0)

    def open_domains(self) -> QDialog:
        """Ask for the domains, one a line."""
        dialog = QDialog(self.window())
        dialog.setWindowTitle(self.tr("Domains"))
        dialog.setMinimumWidth(440)
        field = with_role(QPlainTextEdit("\n".join(self._network.domains)), "field")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        accept = buttons.addButton(self.tr("Take over"), QDialogButtonBox.ButtonRole.AcceptRole)
        accept.setDefault(True)
        column = QVBoxLayout(dialog)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        about = self.tr("WeChat lets an app reach only domains that its owner listed, one a line; other requests fail.")
        column.addWidget(label(about, "soft", wrap=True))
        column.addWidget(field)
        column.addWidget(buttons)
        buttons.accepted.connect(dialog.accept)
        buttons.rejected.connect(dialog.reject)
        dialog.accepted.connect(lambda: self._network.set_domains(field.toPlainText().split()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog
