"""A bar above the canvas that offers the edits that were not saved when Weft ended badly."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMessageBox, QPushButton, QVBoxLayout, QWidget

from designer.project.problems import Level
from designer.project.recovery import Recovery
from designer.ui.layer_messages import translated_message
from designer.ui.parts.buttons import icon_button
from designer.ui.parts.message_box import message_box
from designer.ui.parts.role import label, with_role
from designer.ui.theme import icon, pixmap, theme
from designer.ui.workspace import Workspace

_NAMED_FILES = 3
_AT_ICON = Qt.AlignmentFlag.AlignTop


class RecoveryBanner(QWidget):
    """Says when and in which files something was not saved; closing it leaves all for the next time.

    Attributes:
        restore: brings the edits back, as one step of undo.
        discard: gives them up, once the person agreed.
        later: closes the bar.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_role(self, "banner-warning")
        self._workspace = workspace
        self._picture = QLabel()
        self._heading = label(self.tr("Weft ended before these edits were saved."), "strong", wrap=True)
        self.words = label("", wrap=True)
        self.restore = with_role(QPushButton(self.tr("Restore")), "primary")
        self.discard = QPushButton(self.tr("Discard"))
        self.later = icon_button("x", self.tr("Decide later: the edits are kept"))
        self._lay_out()
        self.restore.clicked.connect(self._restore)
        self.discard.clicked.connect(self._discard)
        self.later.clicked.connect(self.hide)
        theme().changed.connect(self._draw_picture)
        workspace.project_changed.connect(self.refresh)
        self._draw_picture()
        self.refresh()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._heading)
        words.addWidget(self.words)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self._picture, 0, _AT_ICON)
        row.addLayout(words, 1)
        for button in (self.discard, self.restore, self.later):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def _recovery(self) -> Recovery | None:
        project = self._workspace.project
        return project.recoverable if project is not None else None

    def refresh(self) -> None:
        """Show what can be brought back; hide when there is nothing."""
        recovery = self._recovery
        self.setVisible(recovery is not None)
        if recovery is not None:
            self.restore.setEnabled(bool(recovery.paths))
            self.words.setText(self._sentences(recovery))

    def _sentences(self, recovery: Recovery) -> str:
        when = QLocale().toString(
            QDateTime.fromSecsSinceEpoch(int(recovery.when.timestamp())), QLocale.FormatType.ShortFormat
        )
        said = []
        if recovery.paths:
            said.append(self.tr("{when}: {files}").format(when=when, files=self._names(recovery.paths)))
        if recovery.lost:
            lost = self.tr("Changed on disk since then, so that its edits cannot be restored: {files}")
            said.append(lost.format(files=self._names(recovery.lost)))
        if recovery.damage:
            said.append(translated_message(recovery.damage))
        return "\n".join(said)

    def _names(self, paths: Sequence[str]) -> str:
        named = ", ".join(paths[:_NAMED_FILES])
        more = len(paths) - _NAMED_FILES
        return self.tr("{files} and {count} more").format(files=named, count=more) if more > 0 else named

    def _draw_picture(self) -> None:
        self._picture.setPixmap(pixmap(icon("clock-counter-clockwise", "warning"), 18, self.devicePixelRatioF()))

    def _restore(self) -> None:
        if self._workspace.recover():
            self._workspace.tell(self.tr("The unsaved edits are back. Save to keep them, undo to take them back."))
        self.refresh()

    def _discard(self) -> None:
        project, recovery = self._workspace.project, self._recovery
        if project is None or recovery is None:
            return
        box = message_box(
            self,
            Level.WARNING,
            self.tr("Discard unsaved edits"),
            self.tr("Give up the edits that were not saved? They cannot be brought back afterwards."),
            "\n".join((*recovery.paths, *recovery.lost)),
        )
        box.setStandardButtons(QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        if box.exec() == QMessageBox.StandardButton.Discard:
            project.discard_recovery()
            self.refresh()
