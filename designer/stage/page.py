"""The web page that holds the shell: it opens nothing, asks nothing and goes nowhere else."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from PySide6.QtCore import QObject, QUrl
from PySide6.QtWebEngineCore import (
    QWebEngineCertificateError,
    QWebEngineFileSystemAccessRequest,
    QWebEngineFullScreenRequest,
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineProfile,
    QWebEngineRegisterProtocolHandlerRequest,
)

from designer.stage.schemes import APP_SCHEME, SHELL_URL

_LOG = logging.getLogger(__name__)
_Level = QWebEnginePage.JavaScriptConsoleMessageLevel
_LEVELS = {
    _Level.InfoMessageLevel: logging.DEBUG,
    _Level.WarningMessageLevel: logging.INFO,
    _Level.ErrorMessageLevel: logging.WARNING,
}


class ShellPage(QWebEnginePage):
    """Shows the shell; refuses pop-ups, dialogs, permissions and every other address."""

    def __init__(self, profile: QWebEngineProfile, parent: QObject | None = None) -> None:
        super().__init__(profile, parent)
        self.permissionRequested.connect(_deny_permission)
        self.fullScreenRequested.connect(_reject_full_screen)
        self.fileSystemAccessRequested.connect(_reject_file_access)
        self.registerProtocolHandlerRequested.connect(_reject_protocol)
        self.certificateError.connect(_reject_certificate)

    def show_shell(self) -> None:
        """Load the shell page anew."""
        self.load(QUrl(SHELL_URL))

    def acceptNavigationRequest(self, url: QUrl | str, _kind: QWebEnginePage.NavigationType, isMainFrame: bool) -> bool:  # noqa: N803
        """Let the main frame show the shell and frames show apps."""
        address = QUrl(url)
        return address.toString() == SHELL_URL if isMainFrame else address.scheme() == APP_SCHEME

    def createWindow(self, _kind: QWebEnginePage.WebWindowType) -> QWebEnginePage | None:  # type: ignore[override]
        """Open no window."""
        return None

    def chooseFiles(
        self, _mode: QWebEnginePage.FileSelectionMode, _old: Sequence[str], _types: Sequence[str]
    ) -> list[str]:
        """Choose no file."""
        return []

    def javaScriptAlert(self, _origin: QUrl | str, _text: str) -> None:
        """Show nothing: a dialog would stop the whole window."""

    def javaScriptConfirm(self, _origin: QUrl | str, _text: str) -> bool:
        """Answer no at once."""
        return False

    def javaScriptPrompt(self, _origin: QUrl | str, _text: str, _default: str) -> tuple[bool, str]:
        """Answer no at once."""
        return False, ""

    def javaScriptConsoleMessage(
        self, level: QWebEnginePage.JavaScriptConsoleMessageLevel, message: str, line: int, source: str
    ) -> None:
        """Log what Chromium or the shell says; a page's own console comes as messages of its frame."""
        _LOG.log(_LEVELS[level], "%s:%d: %s", source, line, message)


def _deny_permission(permission: QWebEnginePermission) -> None:
    permission.deny()


def _reject_full_screen(request: QWebEngineFullScreenRequest) -> None:
    request.reject()


def _reject_file_access(request: QWebEngineFileSystemAccessRequest) -> None:
    request.reject()


def _reject_protocol(request: QWebEngineRegisterProtocolHandlerRequest) -> None:
    request.reject()


def _reject_certificate(error: QWebEngineCertificateError) -> None:
    error.rejectCertificate()
