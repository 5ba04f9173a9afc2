"""The bar above the phone: where the preview is, and what to do when the page hangs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from designer.stage.mode import Mode
from designer.ui.parts.buttons import icon_button
from designer.ui.parts.elided_label import ElidedLabel
from designer.ui.parts.role import label, with_role
from designer.ui.workspace import Workspace


class PreviewBar(QWidget):
    """Back, reload and the path of the page in preview; a notice in any mode when the page does not answer."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.back = icon_button("arrow-left", self.tr("Back to the previous page"))
        self.reload = icon_button("arrow-clockwise", self.tr("Start this page afresh"))
        self.path = with_role(ElidedLabel(), "small")
        self.stop = QPushButton(self.tr("Stop the page"))
        self.restart = QPushButton(self.tr("Reload"))
        self.path_bar = self._make_path_bar()
        self.notice = self._make_notice()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.path_bar)
        column.addWidget(self.notice)
        running = workspace.running
        self.back.clicked.connect(running.back)
        self.reload.clicked.connect(running.reload)
        self.restart.clicked.connect(running.reload)
        self.stop.clicked.connect(running.stop)
        for signal in (workspace.mode_changed, workspace.page_changed, running.state_changed):
            signal.connect(self.refresh)
        self.refresh()

    def _make_path_bar(self) -> QWidget:
        bar = with_role(QWidget(), "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(4)
        row.addWidget(self.back)
        row.addWidget(self.reload)
        row.addSpacing(4)
        row.addWidget(self.path, 1)
        return bar

    def add_controls(self, controls: QWidget) -> None:
        """Put more buttons at the right of the path."""
        row = self.path_bar.layout()
        assert row is not None
        row.addWidget(controls)

    def _make_notice(self) -> QWidget:
        notice = with_role(QWidget(), "banner-warning")
        self._words = label("", "warning")
        row = QHBoxLayout(notice)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.stop)
        row.addWidget(self.restart)
        return notice

    def refresh(self) -> None:
        """Show what is true now."""
        running = self._workspace.running
        self.path_bar.setVisible(self._workspace.mode == Mode.RUN)
        self.path.setText(self._address())
        self.back.setEnabled(len(running.stack) > 1)
        self.notice.setVisible(running.hung or running.stopped)
        self.stop.setVisible(running.hung)
        self._words.setText(
            self.tr("The page does not answer. A script may run without end.")
            if running.hung
            else self.tr("The page was stopped.")
        )
        self.setVisible(not self.path_bar.isHidden() or not self.notice.isHidden())

    def _address(self) -> str:
        stack = self._workspace.running.stack
        if not stack:
            return self._workspace.route or ""
        top = stack[-1]
        return f"{top.page}?{top.query}" if top.query else str(top.page)
