"""What an app puts into its storage and takes out of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from designer.stage.messages.fields import Fields, whole_text

LONGEST_KEY = 10_000
# A megabyte counts two bytes for each UTF-16 unit; the rest is room for what stands around the value.
LONGEST_ITEM = 600_000


@dataclass(frozen=True, slots=True)
class StorageSet:
    """An item has another value; `text` is as the frame keeps it."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class StorageRemove:
    """An item is gone."""

    key: str


@dataclass(frozen=True, slots=True)
class StorageClear:
    """All items are gone."""


StorageMessage = StorageSet | StorageRemove | StorageClear

READERS: Mapping[str, Callable[[Fields], StorageMessage]] = {
    "storageSet": lambda of: StorageSet(whole_text(of, "key", LONGEST_KEY), whole_text(of, "text", LONGEST_ITEM)),
    "storageRemove": lambda of: StorageRemove(whole_text(of, "key", LONGEST_KEY)),
    "storageClear": lambda _: StorageClear(),
}
