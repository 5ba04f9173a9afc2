"""What lies outside the page and still belongs to its app: the network, and its storage."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from designer.stage.app_files import AppFiles
from designer.stage.messages import ConsoleLine
from designer.stage.messages.network import NetworkAbort, NetworkRequest
from designer.stage.messages.sockets import SocketClose, SocketOpen, SocketSend
from designer.stage.messages.storage import StorageClear, StorageRemove, StorageSet
from designer.stage.network.remote import RemoteFiles
from designer.stage.network.service import Network
from designer.stage.reports import Reports
from designer.stage.storage import AppStorage

if TYPE_CHECKING:
    from designer.stage.stage import Stage


class Outside(QObject):
    """Holds these parts of one stage and lets them hear the frame.

    Attributes:
        network: the network as the app reaches it.
        storage: what the app has stored.
    """

    def __init__(self, stage: Stage, reports: Reports) -> None:
        super().__init__(stage)
        self._home: Path | None = None
        self._files: AppFiles | None = None
        self.network = Network(stage.tell, self)
        self.network.remarked.connect(lambda text: reports.add(ConsoleLine("warn", text, None)))
        self.network.unreached.connect(reports.add_refused)
        stage.hear(NetworkRequest, self.network.take)
        stage.hear(NetworkAbort, self.network.stop)
        stage.hear(SocketOpen, self.network.take_socket)
        stage.hear(SocketSend, self.network.take_socket)
        stage.hear(SocketClose, self.network.take_socket)
        self.storage = AppStorage(stage.tell, self)
        stage.hear(StorageSet, self.storage.take_set)
        stage.hear(StorageRemove, self.storage.take_remove)
        stage.hear(StorageClear, self.storage.take_clear)

    def keep_in(self, home: Path | None) -> None:
        """Keep what projects leave behind below `home`, each in a folder of its own; None: in memory."""
        self._home = home
        self.begin(self._files)

    def begin(self, files: AppFiles | None) -> None:
        """Serve another project, or none."""
        self._files = files
        folder = self._home / files.host if self._home is not None and files is not None else None
        self.network.begin(files.project if files is not None else None, folder)
        self.storage.begin(folder)
        if files is not None:
            files.served["storage.json"] = self.storage.serve
            files.remote = RemoteFiles(self.network, files.host)

    def turn_page(self) -> None:
        """Note that another page is opened."""
        self.network.forget_remarks()

    def forget_app(self) -> None:
        """Note that the app runs no more."""
        self.network.abandon()
