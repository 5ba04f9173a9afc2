"""The tab of the phone's panel: there while the preview runs, so that nobody who designs is bothered by it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTabWidget

from designer.stage.mode import Mode
from designer.ui.phone.panel import PhonePanel
from designer.ui.workspace import Workspace


class PhoneTab(QObject):
    """Shows and hides the tab, and brings back what was in front in the other mode."""

    def __init__(self, workspace: Workspace, tabs: QTabWidget, panel: PhonePanel) -> None:
        super().__init__(tabs)
        self._workspace = workspace
        self._tabs = tabs
        self._panel = panel
        self._was_in_front = False
        self._title = tabs.tabText(tabs.indexOf(panel))
        workspace.mode_changed.connect(self._follow)
        panel.counted.connect(self._count)
        self._follow()

    def _follow(self) -> None:
        running = self._workspace.mode is Mode.RUN
        if not running:
            self._was_in_front = self._tabs.currentWidget() is self._panel
        self._tabs.setTabVisible(self._tabs.indexOf(self._panel), running)
        if running and self._was_in_front:
            self._tabs.setCurrentWidget(self._panel)

    def _count(self, count: int) -> None:
        self._tabs.setTabText(self._tabs.indexOf(self._panel), f"{self._title} ({count})" if count else self._title)
