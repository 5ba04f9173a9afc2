"""The storage of an app (wx.setStorage), kept from one run to the next and shown to the person."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from designer.stage.keeping import read_object, write_object
from designer.stage.messages.storage import LONGEST_ITEM, LONGEST_KEY, StorageClear, StorageRemove, StorageSet

_LOG = logging.getLogger(__name__)
_WRITE_AFTER_MS = 300
LIMIT_BYTES = 10 * 1024 * 1024


class AppStorage(QObject):
    """The items of one project's app; the frame has a copy, which follows what the person changes here.

    Attributes:
        limit_bytes: how much fits in.

    Signals:
        changed: the items differ.
    """

    changed = Signal()
    limit_bytes = LIMIT_BYTES

    def __init__(self, tell: Callable[..., None], parent: QObject | None = None) -> None:
        """`tell` sends a command of `web/src/protocol.ts` to the frame."""
        super().__init__(parent)
        self._tell = tell
        self._file: Path | None = None
        self._items: dict[str, str] = {}
        self._used = 0
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_WRITE_AFTER_MS)
        self._waiting.timeout.connect(self._write)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.flush)

    def begin(self, folder: Path | None) -> None:
        """Serve another project, whose items lie in `folder`; None keeps them in memory."""
        self.flush()
        self._file = folder / "storage.json" if folder is not None else None
        items = read_object(self._file)
        self._items = {key: text for key, text in items.items() if isinstance(text, str) and _is_item(text)}
        self._used = sum(_size(key) + _size(text) for key, text in self._items.items())
        self.changed.emit()

    def flush(self) -> None:
        """Write at once what waits to be written."""
        if self._waiting.isActive():
            self._waiting.stop()
            self._write()

    def serve(self) -> bytes:
        """All items, for a frame that begins."""
        return json.dumps(self._items).encode()

    # What the person sees and does ----------------------------------------------------------------------------

    @property
    def items(self) -> Mapping[str, str]:
        """Each item as the frame keeps it: a JSON object whose `data` is the value."""
        return MappingProxyType(self._items)

    @property
    def size_bytes(self) -> int:
        """How much is used, as WeChat counts it."""
        return self._used

    def value_text(self, key: str) -> str:
        """The value of an item as JSON; "undefined" and other values that JSON lacks in words. Raises KeyError."""
        item: dict[str, Any] = json.loads(self._items[key])
        kind = item.get("type")
        if kind == "Undefined":
            return "undefined"
        text = json.dumps(item.get("data"), ensure_ascii=False)
        return text if kind is None else f"{kind}({text})"

    def set_value(self, key: str, json_text: str) -> None:
        """Give an item a value. Raises ValueError for what is no JSON, or too large."""
        text = json.dumps({"data": json.loads(json_text)}, ensure_ascii=False)
        if not self._put(key, text):
            raise ValueError(f"{key} is too large for the storage of an app")
        self._tell("storageChanged", key=key, text=text)

    def remove(self, key: str) -> None:
        """Take an item out."""
        if self._drop(key):
            self._tell("storageChanged", key=key, text=None)

    def clear(self) -> None:
        """Take everything out."""
        self.take_clear(StorageClear())
        self._tell("storageCleared")

    # What the frame tells -------------------------------------------------------------------------------------

    def take_set(self, message: StorageSet) -> None:
        """Follow the frame, which has judged the size; one that has not is not followed."""
        if not self._put(message.key, message.text):
            _LOG.warning("Dropped an item of the storage: %.60s", message.key)

    def take_remove(self, message: StorageRemove) -> None:
        """Follow the frame."""
        self._drop(message.key)

    def take_clear(self, _message: StorageClear) -> None:
        """Follow the frame."""
        self._items.clear()
        self._used = 0
        self._note_change()

    def _put(self, key: str, text: str) -> bool:
        used = self._used - self._size_of(key) + _size(key) + _size(text)
        if len(key) > LONGEST_KEY or len(text) > LONGEST_ITEM or used > LIMIT_BYTES or not _is_item(text):
            return False
        self._items[key] = text
        self._used = used
        self._note_change()
        return True

    def _drop(self, key: str) -> bool:
        self._used -= self._size_of(key)
        known = self._items.pop(key, None) is not None
        if known:
            self._note_change()
        return known

    def _size_of(self, key: str) -> int:
        text = self._items.get(key)
        return 0 if text is None else _size(key) + _size(text)

    def _note_change(self) -> None:
        if not self._waiting.isActive():
            self._waiting.start()
        self.changed.emit()

    def _write(self) -> None:
        write_object(self._file, dict(self._items))


def _size(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass"))


def _is_item(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except (ValueError, RecursionError):
        return False
