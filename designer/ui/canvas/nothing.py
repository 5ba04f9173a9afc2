"""What the canvas shows where there is no page to show."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from designer.edits import create_missing_files
from designer.ui.parts.empty_state import EmptyState
from designer.ui.parts.role import with_role
from designer.ui.workspace import Workspace


class Nothing(EmptyState):
    """Says why no page is shown: none is open, the app has none, or the page's markup is missing.

    Attributes:
        create_button: makes the missing files.
    """

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        self.create_button = with_role(QPushButton(), "primary")
        super().__init__("device-mobile", "", button=self.create_button)
        self.setParent(parent)
        self._workspace = workspace
        self.create_button.setText(self.tr("Create the page"))
        self.create_button.clicked.connect(self._create)
        self.refresh()

    @property
    def needed(self) -> bool:
        """Whether there is no page to show."""
        page, project = self._workspace.page, self._workspace.project
        return page is None or project is None or not project.exists(page.wxml)

    def refresh(self) -> None:
        """Show what is true now."""
        page, project = self._workspace.page, self._workspace.project
        self.create_button.setVisible(page is not None)
        if page is not None:
            self.say(self.tr("This page has no file yet"), self.tr("{path} is missing.").format(path=page.wxml))
        elif project is not None and not project.pages:
            self.say(self.tr("This project has no pages"), self.tr("Add one to “pages” in app.json."))
        else:
            self.say(self.tr("No page is open"), self.tr("Choose a page on the left."))
        self.setVisible(self.needed)

    def _create(self) -> None:
        page = self._workspace.page
        if page is not None:
            self._workspace.edit(lambda: create_missing_files(page))
