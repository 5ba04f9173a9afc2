"""The web profile of a stage: nothing is kept on disk or downloaded, and it reaches no network of its own."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEngineProfile,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)

from designer.stage.network.remote import REMOTE_PATH, SHOWN
from designer.stage.schemes import APP_SCHEME, SHELL_SCHEME, SHELL_URL, frame_url, served_path
from designer.stage.serving import AppHandler, ShellHandler

_LOG = logging.getLogger(__name__)
_INLINE_SCHEMES = frozenset({"data", "blob"})
_Resource = QWebEngineUrlRequestInfo.ResourceType
_DOCUMENTS = frozenset(
    {
        _Resource.ResourceTypeMainFrame,
        _Resource.ResourceTypeSubFrame,
        _Resource.ResourceTypeNavigationPreloadMainFrame,
        _Resource.ResourceTypeNavigationPreloadSubFrame,
    }
)
_Setting = QWebEngineSettings.WebAttribute
_OFF = (
    _Setting.AllowGeolocationOnInsecureOrigins,
    _Setting.AllowRunningInsecureContent,
    _Setting.AllowWindowActivationFromJavaScript,
    _Setting.BackForwardCacheEnabled,
    _Setting.DnsPrefetchEnabled,
    _Setting.ErrorPageEnabled,
    _Setting.FocusOnNavigationEnabled,
    _Setting.FullScreenSupportEnabled,
    _Setting.HyperlinkAuditingEnabled,
    _Setting.JavascriptCanAccessClipboard,
    _Setting.JavascriptCanOpenWindows,
    _Setting.JavascriptCanPaste,
    _Setting.LocalContentCanAccessFileUrls,
    _Setting.LocalContentCanAccessRemoteUrls,
    _Setting.NavigateOnDropEnabled,
    _Setting.PdfViewerEnabled,
    _Setting.PluginsEnabled,
    _Setting.ScreenCaptureEnabled,
    _Setting.ShowScrollBars,
)
_Font = QWebEngineSettings.FontFamily
_PHONE_FONTS = ("PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei")
_ON = (_Setting.PlaybackRequiresUserGesture, _Setting.WebRTCPublicInterfacesOnly)


class Interceptor(QWebEngineUrlRequestInterceptor):
    """Lets through what the stage itself serves, and refuses everything else.

    Signals:
        refused: the URL of a request that was not let through.
    """

    refused = Signal(str)

    def __init__(self, apps: AppHandler, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._apps = apps

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Judge one request."""
        stand_in = self._stand_in(info)
        if stand_in is not None:
            info.redirect(stand_in)
        elif not self._allowed(info):
            info.block(True)
            _LOG.info("Refused: %s", info.requestUrl().toString())
            self.refused.emit(info.requestUrl().toString())

    def _stand_in(self, info: QWebEngineUrlRequestInfo) -> QUrl | None:
        remote = self._apps.files.remote if self._apps.files is not None else None
        return remote.stand_in(info.requestUrl(), info.resourceType()) if remote is not None else None

    def _allowed(self, info: QWebEngineUrlRequestInfo) -> bool:
        url = info.requestUrl()
        if info.resourceType() in _DOCUMENTS:
            return url.toString() in self._documents()
        if url.scheme() == APP_SCHEME:
            known = self._apps.files is not None and url.host() == self._apps.files.host
            return known and (served_path(url) != REMOTE_PATH or info.resourceType() in SHOWN)
        if url.scheme() == SHELL_SCHEME:
            return info.firstPartyUrl().scheme() == SHELL_SCHEME and info.initiator().scheme() != APP_SCHEME
        return url.scheme() in _INLINE_SCHEMES

    def _documents(self) -> set[str]:
        return {SHELL_URL} if self._apps.files is None else {SHELL_URL, frame_url(self._apps.files.host)}


class StageProfile(QWebEngineProfile):
    """An off-the-record profile that knows only the two schemes of the stage.

    Attributes:
        apps: serves the project's files.
        interceptor: judges every request.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.apps = AppHandler(self)
        self._shell = ShellHandler(self)
        self.interceptor = Interceptor(self.apps, self)
        self.installUrlSchemeHandler(SHELL_SCHEME.encode(), self._shell)
        self.installUrlSchemeHandler(APP_SCHEME.encode(), self.apps)
        self.setUrlRequestInterceptor(self.interceptor)
        self.downloadRequested.connect(_refuse_download)
        for setting in _OFF:
            self.settings().setAttribute(setting, False)
        for setting in _ON:
            self.settings().setAttribute(setting, True)
        sans = _phone_font() or self.settings().fontFamily(_Font.SansSerifFont)
        # A phone has no serifs where a style sheet names none of its fonts.
        for family in (_Font.SansSerifFont, _Font.StandardFont):
            self.settings().setFontFamily(family, sans)


def _phone_font() -> str | None:
    """The installed font that comes nearest to a phone's, Latin and Chinese letters of one make; None without one."""
    installed = set(QFontDatabase.families())
    return next((family for family in _PHONE_FONTS if family in installed), None)


def _refuse_download(request: QWebEngineDownloadRequest) -> None:
    request.cancel()
