"""The two URL schemes of the stage: its own page, and the files of the app that runs in it."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtWebEngineCore import QWebEngineUrlScheme

SHELL_SCHEME = "weft-stage"
APP_SCHEME = "weft-app"
SHELL_URL = f"{SHELL_SCHEME}://shell/shell.html"

# Below this folder of an app's origin lie the stage's own files.
STAGE_FOLDER = ".weft"
# The only script that an app may run in a thread of its own.
WORKER_SCRIPT = f"{STAGE_FOLDER}/worker.js"


def register_schemes() -> None:
    """Tell Qt WebEngine about both schemes, before the QApplication is made; a second call does nothing."""
    for name in (SHELL_SCHEME, APP_SCHEME):
        if QWebEngineUrlScheme.schemeByName(name.encode()).name().isEmpty():
            QWebEngineUrlScheme.registerScheme(_scheme(name))


def app_host(root: Path) -> str:
    """The host of a project's origin: one for each folder, so that storage is kept apart."""
    return f"app-{hashlib.sha256(str(root).encode('utf-8', 'surrogateescape')).hexdigest()[:16]}"


def frame_url(host: str) -> str:
    """The document that runs the app of `host`."""
    return f"{APP_SCHEME}://{host}/{STAGE_FOLDER}/frame.html"


def served_path(url: QUrl) -> str:
    """The path that an address of either scheme asks for, decoded and without the slash in front.

    Whoever judges an address and whoever answers it must read it alike.
    """
    return url.path(QUrl.ComponentFormattingOption.FullyDecoded).removeprefix("/")


def _scheme(name: str) -> QWebEngineUrlScheme:
    scheme = QWebEngineUrlScheme(name.encode())
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    flags = QWebEngineUrlScheme.Flag
    scheme.setFlags(flags.SecureScheme | flags.CorsEnabled | flags.FetchApiAllowed)
    return scheme
