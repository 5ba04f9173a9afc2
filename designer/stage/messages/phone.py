"""What an app asks of the computer by way of its phone: files to choose and to keep."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from designer.stage.messages.fields import Fields, MalformedMessage, choice, text, whole

FILE_KINDS = frozenset({"image", "video", "media", "file"})
MOST_FILES = 100
LARGEST_FILE = 20_000_000
_MOST_EXTENSIONS = 50


@dataclass(frozen=True, slots=True)
class ChooseFiles:
    """The app wants files. `extensions` without dots; all files when there are none."""

    id: int
    kind: str
    extensions: tuple[str, ...]
    count: int


@dataclass(frozen=True, slots=True)
class SaveFile:
    """The app wants a file kept."""

    id: int
    name: str
    data: bytes


PhoneMessage = ChooseFiles | SaveFile


def _choose_files(fields: Fields) -> ChooseFiles:
    extensions = fields.get("extensions")
    if not isinstance(extensions, list) or len(extensions) > _MOST_EXTENSIONS:
        raise MalformedMessage("extensions is no list of texts")
    plain = (each for each in extensions if isinstance(each, str) and each.isalnum() and len(each) <= 16)
    count = min(max(whole(fields, "count"), 1), MOST_FILES)
    return ChooseFiles(whole(fields, "id"), choice(fields, "kind", FILE_KINDS), tuple(plain), count)


def _save_file(fields: Fields) -> SaveFile:
    data = fields.get("data")
    # Four characters of base64 are three bytes.
    if not isinstance(data, str) or len(data) > LARGEST_FILE * 4 // 3 + 4:
        raise MalformedMessage("data is no file, or one that is too large")
    try:
        return SaveFile(whole(fields, "id"), text(fields, "name"), base64.b64decode(data, validate=True))
    except binascii.Error as error:
        raise MalformedMessage("data is no base64") from error


READERS: Mapping[str, Callable[[Fields], PhoneMessage]] = {"chooseFiles": _choose_files, "saveFile": _save_file}
