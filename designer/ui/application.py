"""Starting the designer: what is there once for the whole program."""

from __future__ import annotations

import logging
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from designer.places import journals, resources
from designer.stage import environment
from designer.ui import language
from designer.ui.elements import clipboard
from designer.ui.faults import Faults, log_to_file
from designer.ui.settings import Settings, settings_file
from designer.ui.theme import theme
from designer.ui.theme.theme import CHOICES as THEMES
from designer.ui.window import Window
from designer.ui.workspace import Workspace

_log = logging.getLogger(__name__)


def run(project: Path | None) -> int:
    """Show the window, with `project` open when one is given, until the person closes it; returns the exit code."""
    environment.prepare()
    log_to_file()
    environment.log_qt_messages()
    application = make_application()
    faults = Faults()
    sys.excepthook = faults.show
    session = Session(application, Settings(settings_file()), journals())
    session.start(project)
    _end_on_interrupt(application)
    code = int(application.exec())
    clipboard.let_go()
    return code


def make_application() -> QApplication:
    """The QApplication with Weft's name and icon; `environment.prepare` has to be called before."""
    present = QApplication.instance()
    application = present if isinstance(present, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("weft")
    application.setApplicationDisplayName("Weft")
    application.setDesktopFileName("weft")
    application.setWindowIcon(QIcon(str(resources() / "icons" / "weft.svg")))
    return application


class Session:
    """Settings, theme, language, and the one window.

    Attributes:
        window: the window that is shown.
        workspace: its state.
    """

    def __init__(self, application: QApplication, settings: Settings, journals: Path | None = None) -> None:
        """Unsaved edits are written down below `journals`, not at all for None."""
        self._journals = journals
        self._application = application
        self._settings = settings
        kept = settings.text("theme", "system")
        theme().choose(next((choice for choice in THEMES if choice == kept), "system"))
        theme().install(application)
        self._translators = language.install(application, self._language())
        self.workspace, self.window = self._make_window()

    def start(self, project: Path | None) -> None:
        """Show the window, and open a project."""
        self.window.show()
        if project is not None:
            # After the first paint: a large folder must not look like a program that does not start.
            QTimer.singleShot(0, self.window, lambda: self.window.open_project(project))

    def _language(self) -> language.Choice:
        kept = self._settings.text("language", "system")
        return next((choice for choice in language.CHOICES if choice == kept), "system")

    def _make_window(self) -> tuple[Workspace, Window]:
        workspace = Workspace(journals=self._journals)
        window = Window(workspace, self._settings)
        window.language_chosen.connect(self.speak)
        return workspace, window

    def speak(self, choice: str) -> None:
        """Change the language: the window is closed and made anew in the other one, with the same project.

        A person who does not want to leave unsaved changes keeps the window and the language.
        """
        old, project = self.window, self.workspace.project
        # The program must not end between the two windows.
        self._application.setQuitOnLastWindowClosed(False)
        if old.close():
            self._settings.set("language", choice)
            language.remove(self._application, self._translators)
            self._translators = language.install(self._application, self._language())
            self.workspace, self.window = self._make_window()
            self.window.show()
            old.deleteLater()
            if project is not None:
                self.window.open_project(project.root)
        else:
            old.check_language()
        self._application.setQuitOnLastWindowClosed(True)


def _end_on_interrupt(application: QApplication) -> None:
    """Let Ctrl+C in the terminal end the program; Python sees signals only while it runs, so a timer wakes it."""
    signal.signal(signal.SIGINT, lambda _number, _frame: application.quit())
    pulse = QTimer(application)
    pulse.setInterval(500)
    pulse.timeout.connect(lambda: None)
    pulse.start()
