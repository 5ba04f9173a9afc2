"""Messages as they come in."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from designer.stage.messages import core, inspection, network, phone, samples, sockets, storage, triggers
from designer.stage.messages.fields import Fields, MalformedMessage

Message = (
    core.CoreMessage
    | inspection.InspectionMessage
    | network.NetworkMessage
    | phone.PhoneMessage
    | samples.SamplesMessage
    | sockets.SocketMessage
    | storage.StorageMessage
    | triggers.Triggers
)
_READERS: Mapping[str, Callable[[Fields], Message]] = {
    **core.READERS,
    **inspection.READERS,
    **network.READERS,
    **phone.READERS,
    **samples.READERS,
    **sockets.READERS,
    **storage.READERS,
    **triggers.READERS,
}


def read_message(text: str) -> Message:
    """The message in a JSON text. Raises MalformedMessage; texts longer than allowed are cut."""
    try:
        fields = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise MalformedMessage(f"no JSON: {error}") from error
    kind = fields.get("type") if isinstance(fields, dict) else None
    read = _READERS.get(kind) if isinstance(kind, str) else None
    if read is None:
        raise MalformedMessage(f"unknown type {kind!r:.60}")
    return read(fields)
