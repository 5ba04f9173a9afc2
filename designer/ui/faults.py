"""Errors that nobody expected: logged, and shown to the person instead of ending the program."""

from __future__ import annotations

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from platformdirs import user_log_path
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from designer.project.problems import Level
from designer.ui.parts.message_box import message_box

_LOG_SIZE = 1_000_000

_log = logging.getLogger(__name__)


def log_file() -> Path:
    """Where this user's log is."""
    return user_log_path("weft", appauthor=False) / "weft.log"


def log_to_file() -> None:
    """Write warnings and errors to the log file too, besides the terminal."""
    logging.basicConfig(level=logging.WARNING, format="%(name)s: %(message)s")
    path = log_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=_LOG_SIZE, backupCount=1, encoding="utf-8")
    except OSError as error:
        _log.warning("No log is written to %s: %s", path, error)
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)


class Faults:
    """The program's excepthook. One dialog at a time: a fault in painting would open one for each picture."""

    def __init__(self) -> None:
        self._showing = False

    def show(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        """Log a fault and tell the person."""
        _log.error("Unexpected error", exc_info=(kind, fault, trace))
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
        elif QApplication.instance() is not None and not self._showing:
            self._showing = True
            try:
                self.dialog(kind, fault, trace).exec()
            finally:
                self._showing = False

    @staticmethod
    def dialog(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> QMessageBox:
        """What the person sees: the error, that work goes on, and the details to report."""
        text = QCoreApplication.translate("Faults", "Something went wrong inside Weft.")
        words = QCoreApplication.translate(
            "Faults", "Your edits are still here: save them. The details were written to {path}."
        )
        detail = f"{kind.__name__}: {fault}\n\n{words.format(path=log_file())}"
        box = message_box(QApplication.activeWindow(), Level.ERROR, "Weft", text, detail)
        box.setDetailedText("".join(traceback.format_exception(kind, fault, trace)))
        return box
