"""The peer: GrapesJS in the same web engine, doing the same edits on a page of the same size."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer, QUrl
from PySide6.QtWebEngineCore import QWebEngineSettings
from PySide6.QtWebEngineWidgets import QWebEngineView

from tests.material import MODULES

NAME = "GrapesJS 0.23.6"
POLL_MS = 20


def measure(nodes: int, rounds: int, shown: Callable[[], None] = lambda: None) -> dict[str, float]:
    """Milliseconds to start and, as medians of `rounds`, for each edit until the DOM is laid out.

    `shown` is called at the end, while the page still stands.
    """
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "grapesjs.html"
        shutil.copy(Path(__file__).with_name("grapesjs.html"), page)
        shutil.copy(MODULES / "grapesjs/dist/grapes.min.js", folder)
        view = QWebEngineView()
        view.settings().setAttribute(QWebEngineSettings.WebAttribute.LocalContentCanAccessFileUrls, True)
        view.resize(1200, 800)
        view.show()
        _load(view, QUrl.fromLocalFile(str(page)))
        view.page().runJavaScript(f"measure({nodes}, {rounds})")
        result = _poll(view)
        shown()
        view.close()
        return result


def _load(view: QWebEngineView, url: QUrl) -> None:
    loop = QEventLoop()
    view.loadFinished.connect(loop.quit)
    view.load(url)
    loop.exec()


def _poll(view: QWebEngineView) -> dict[str, float]:
    loop = QEventLoop()
    found: dict[str, float] = {}

    def take(value: object) -> None:
        if isinstance(value, str) and value != "null":
            found.update(json.loads(value))
            loop.quit()

    timer = QTimer()
    timer.setInterval(POLL_MS)
    timer.timeout.connect(lambda: view.page().runJavaScript("JSON.stringify(window.result ?? null)", take))
    timer.start()
    loop.exec()
    return found
