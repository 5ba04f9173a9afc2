"""Keeps the page that is edited and the page that the phone shows one."""

from __future__ import annotations

from PySide6.QtCore import QObject

from designer.stage.mode import Mode
from designer.stage.stage import Stage
from designer.ui.workspace import Workspace


class Following(QObject):
    """In preview, what is edited follows the phone. Back in design, the phone stays on the page that is edited."""

    def __init__(self, workspace: Workspace, stage: Stage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stage = stage
        self._just_back = False
        workspace.mode_changed.connect(self._on_mode)
        workspace.running.state_changed.connect(self._on_state)

    def shows(self, route: str) -> bool:
        """Whether a preview has come to this page by itself or was started on it, so that nobody needs to open it."""
        return self._workspace.mode is Mode.RUN and self._stage.opened[0] == route

    def _on_mode(self) -> None:
        self._just_back = self._workspace.mode is Mode.DESIGN
        self._on_state()

    def _on_state(self) -> None:
        top = self._on_top()
        if top is None or top == self._workspace.route:
            return
        if self._workspace.mode is Mode.RUN:
            self._workspace.follow_phone(top)
        elif self._just_back and self._workspace.route is not None:
            # What was tapped as the last thing of the preview takes the phone away only now.
            self._just_back = False
            self._stage.open_page(*self._stage.opened)

    def _on_top(self) -> str | None:
        stack = self._workspace.running.stack
        return stack[-1].page if stack else None
