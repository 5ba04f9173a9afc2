"""Pictures, fonts, sounds and style sheets of the internet, fetched by the host in the web view's stead."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtCore import QUrl, QUrlQuery
from PySide6.QtWebEngineCore import QWebEngineUrlRequestInfo

from designer.stage.network.exchange import Answer, Failure, Request
from designer.stage.network.mode import NetworkMode
from designer.stage.schemes import APP_SCHEME, STAGE_FOLDER

if TYPE_CHECKING:
    from designer.stage.network.service import Network

REMOTE_PATH = f"{STAGE_FOLDER}/remote"
_Resource = QWebEngineUrlRequestInfo.ResourceType
# What a page may show of the internet. Scripts, documents and requests of scripts are not among it.
SHOWN = frozenset(
    {
        _Resource.ResourceTypeImage,
        _Resource.ResourceTypeFontResource,
        _Resource.ResourceTypeMedia,
        _Resource.ResourceTypeStylesheet,
    }
)
_LONGEST_WAIT_MS = 30_000


class RemoteFiles:
    """Answers addresses below `REMOTE_PATH` of one app's origin, each of which stands for one of the internet."""

    def __init__(self, network: Network, host: str) -> None:
        self._network = network
        self._host = host

    def stand_in(self, url: QUrl, kind: QWebEngineUrlRequestInfo.ResourceType) -> QUrl | None:
        """The address of the app's own origin to ask in the place of `url`; None where it may not be reached."""
        if kind not in SHOWN or url.scheme() not in {"http", "https"} or self._network.mode is NetworkMode.OFF:
            return None
        written = quote(url.toString(QUrl.ComponentFormattingOption.FullyEncoded), safe="")
        return QUrl(f"{APP_SCHEME}://{self._host}/{REMOTE_PATH}?url={written}")

    def fetch(self, stand_in: QUrl, done: Callable[[str, bytes], None], failed: Callable[[], None]) -> None:
        """Tell `done` the media type and the bytes of what a stand-in stands for, or `failed`."""
        url = QUrlQuery(stand_in).queryItemValue("url", QUrl.ComponentFormattingOption.FullyDecoded)

        def take(answer: Answer, _source: str) -> None:
            if 200 <= answer.status < 300:
                done(answer.header("Content-Type") or "application/octet-stream", answer.body)
            else:
                refuse(Failure(str(answer.status)))

        def refuse(_failure: Failure) -> None:
            self._network.unreached.emit(url)
            failed()

        self._network.fetch(Request("resource", "GET", url, timeout_ms=_LONGEST_WAIT_MS), take, refuse)
