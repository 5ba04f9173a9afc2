"""Answers the requests of the web view: the shell's files, the frame's files and the app's files, and nothing else."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QBuffer, QByteArray, QFile, QIODevice, QObject
from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob, QWebEngineUrlSchemeHandler

from designer import places
from designer.stage.app_files import AppFiles
from designer.stage.media_types import media_type
from designer.stage.network.remote import REMOTE_PATH, RemoteFiles
from designer.stage.schemes import APP_SCHEME, STAGE_FOLDER, WORKER_SCRIPT, served_path

_LOG = logging.getLogger(__name__)
_CHANNEL_SCRIPT = ":/qtwebchannel/qwebchannel.js"
_HEADERS = {b"Cache-Control": b"no-store", b"X-Content-Type-Options": b"nosniff"}
_SHELL_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        f"frame-src {APP_SCHEME}:",
        f"img-src 'self' {APP_SCHEME}: data: blob: https:",
        "font-src 'self' data:",
        "base-uri 'none'",
        "form-action 'none'",
    )
)
# Pictures, fonts and media of the internet pass the policy so that the interceptor sees, refuses and reports them.
_FRAME_POLICY = "; ".join(
    (
        "default-src 'self' data: blob:",
        "script-src 'self' 'unsafe-eval' 'wasm-unsafe-eval'",
        "style-src 'self' 'unsafe-inline' https:",
        "img-src 'self' data: blob: https: http:",
        "font-src 'self' data: blob: https: http:",
        "media-src 'self' data: blob: https: http:",
        "connect-src 'self' data: blob:",
        "frame-src 'none'",
        "object-src 'none'",
        f"worker-src {APP_SCHEME}://*/{WORKER_SCRIPT}",
        "base-uri 'none'",
        "form-action 'none'",
    )
)
# The thread of wx.createWorker speaks with its frame alone.
_WORKER_POLICY = "default-src 'none'; script-src 'unsafe-eval'"
_POLICIES = {f"{STAGE_FOLDER}/frame.html": _FRAME_POLICY, WORKER_SCRIPT: _WORKER_POLICY}


class ShellHandler(QWebEngineUrlSchemeHandler):
    """Serves `resources/stage` and Qt's qwebchannel.js to the shell page."""

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """Answer one request."""
        name = served_path(job.requestUrl())
        if job.requestMethod() != QByteArray(b"GET") or job.requestUrl().host() != "shell":
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
        elif name == "qwebchannel.js":
            _reply(job, "text/javascript; charset=utf-8", _resource(_CHANNEL_SCRIPT))
        else:
            _reply(job, media_type(name), _stage_file(name), policy=_SHELL_POLICY)


class AppHandler(QWebEngineUrlSchemeHandler):
    """Serves the current project to its frame; every other host is unknown.

    Attributes:
        files: the current project's files; None while no project is open.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.files: AppFiles | None = None

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """Answer one request."""
        known = self.files is not None and job.requestUrl().host() == self.files.host
        if self.files is None or not known or job.requestMethod() != QByteArray(b"GET"):
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
        else:
            path = served_path(job.requestUrl())
            if path == REMOTE_PATH and self.files.remote is not None:
                _reply_later(job, self.files.remote)
                return
            _reply(job, media_type(path), _app_file(self.files, path), policy=_POLICIES.get(path))


def _reply_later(job: QWebEngineUrlRequestJob, remote: RemoteFiles) -> None:
    """Answer with something of the internet; any origin may read it, since the redirection here hides who asks."""

    def done(kind: str, data: bytes) -> None:
        if shiboken6.isValid(job):
            _send(job, kind, data, {b"Access-Control-Allow-Origin": b"*"})

    def failed() -> None:
        if shiboken6.isValid(job):
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)

    remote.fetch(job.requestUrl(), done, failed)


def _app_file(files: AppFiles, path: str) -> bytes | None:
    folder, _, name = path.partition("/")
    if folder != STAGE_FOLDER:
        return files.read(path)
    make = files.served.get(name)
    return make() if make is not None else _stage_file(name)


def _stage_file(name: str) -> bytes | None:
    # One flat folder: a name with a slash is never one of ours.
    target: Path = places.resources() / "stage" / name
    if "/" in name or "\\" in name or not target.is_file():
        return None
    return target.read_bytes()


def _resource(name: str) -> bytes | None:
    file = QFile(name)
    return bytes(file.readAll().data()) if file.open(QIODevice.OpenModeFlag.ReadOnly) else None


def _reply(job: QWebEngineUrlRequestJob, kind: str, data: bytes | None, *, policy: str | None = None) -> None:
    if data is None:
        _LOG.debug("Not there: %s", job.requestUrl().toString())
        job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
        return
    _send(job, kind, data, _HEADERS if policy is None else _HEADERS | {b"Content-Security-Policy": policy.encode()})


def _send(job: QWebEngineUrlRequestJob, kind: str, data: bytes, headers: Mapping[bytes, bytes]) -> None:
    _set_headers(job, headers)
    buffer = QBuffer(job)
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    job.reply(QByteArray(kind.encode()), buffer)


def _set_headers(job: QWebEngineUrlRequestJob, headers: Mapping[bytes, bytes]) -> None:
    # A header may come several times, so PySide takes a list of values for each name; its stub knows only one value.
    values: Any = {QByteArray(name): [QByteArray(value)] for name, value in headers.items()}
    job.setAdditionalResponseHeaders(values)
