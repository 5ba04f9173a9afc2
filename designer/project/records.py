"""What a journal consists of: one line a record, each with a checksum, so that a torn one is noticed."""

from __future__ import annotations

import hashlib
import json
import zlib
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from designer.project.change import CreateFile, DeleteFile, EditFile, MoveFile, Step
from designer.source.source import Source, Span, Splice

NO_FILE = ""
"""The fingerprint of a file that is not there."""


@dataclass(frozen=True, slots=True)
class Record:
    """One thing that happened to the files of a project.

    Attributes:
        when: seconds since 1970.
        known: fingerprints of files as they are at this point of the journal, before `steps`.
        contents: bytes of files as they are at this point of the journal; None for a file that is gone.
        steps: what was changed; () when only something became known.
        saved: files that the disk holds as they are at this point.
    """

    when: float
    known: Mapping[str, str] = field(default_factory=dict)
    contents: Mapping[str, bytes | None] = field(default_factory=dict)
    steps: tuple[Step, ...] = ()
    saved: tuple[str, ...] = ()


def fingerprint(source: Source | None) -> str:
    """A hash of a file's bytes."""
    return NO_FILE if source is None else hashlib.blake2b(bytes(source), digest_size=16).hexdigest()


def encode(record: Record) -> bytes:
    """The line of a record, its end included."""
    fields: dict[str, Any] = {"when": round(record.when, 3)}
    if record.known:
        fields["known"] = dict(record.known)
    if record.contents:
        fields["contents"] = {path: _encode_bytes(data) for path, data in record.contents.items()}
    if record.steps:
        fields["steps"] = [_encode_step(step) for step in record.steps]
    if record.saved:
        fields["saved"] = record.saved
    # Only ASCII: bytes that were no UTF-8 stand in the texts as lone surrogates, which UTF-8 cannot hold.
    line = json.dumps(fields, separators=(",", ":")).encode("ascii")
    return b"%08x %s\n" % (zlib.crc32(line), line)


def decode(data: bytes) -> tuple[list[Record], bool]:
    """The records of a journal up to the first one that is damaged, and whether that was all of it."""
    records: list[Record] = []
    *lines, rest = data.split(b"\n")
    for line in lines:
        try:
            records.append(_decode_line(line))
        except (ValueError, TypeError, KeyError, AttributeError):
            return records, False
    return records, not rest


def _decode_line(line: bytes) -> Record:
    if int(line[:8], 16) != zlib.crc32(line[9:]):
        raise ValueError("The checksum does not fit.")
    fields = json.loads(line[9:])
    return Record(
        float(fields["when"]),
        fields.get("known", {}),
        {path: _decode_bytes(data) for path, data in fields.get("contents", {}).items()},
        tuple(_decode_step(*step) for step in fields.get("steps", ())),
        tuple(fields.get("saved", ())),
    )


def _encode_step(step: Step) -> tuple[Any, ...]:
    match step:
        case EditFile(path, splices):
            return "edit", path, [(start, end, text) for (start, end), text in splices]
        case CreateFile(path, data):
            return "create", path, _encode_bytes(data)
        case DeleteFile(path):
            return "delete", path, None
        case MoveFile(path, to):
            return "move", path, to


def _decode_step(kind: str, path: str, rest: Any) -> Step:
    match kind:
        case "edit":
            return EditFile(path, tuple(Splice(Span(start, end), text) for start, end, text in rest))
        case "create":
            return CreateFile(path, b64decode(rest))
        case "delete":
            return DeleteFile(path)
        case "move":
            return MoveFile(path, rest)
    raise ValueError(f"{kind} is no step.")


def _encode_bytes(data: bytes | None) -> str | None:
    return None if data is None else b64encode(data).decode("ascii")


def _decode_bytes(text: str | None) -> bytes | None:
    return None if text is None else b64decode(text)
