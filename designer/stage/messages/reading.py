"""Messages as they come in."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

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


_HALF_PAIR = re.compile(r"\\u[dD][89a-fA-F]")


def read_message(text: str) -> Message:
    """The message in a JSON text. Raises MalformedMessage; texts longer than allowed are cut."""
    try:
        fields = json.loads(text, parse_constant=_refuse_constant)
        if _HALF_PAIR.search(text):
            fields = _without_half_pairs(fields)
    except (ValueError, RecursionError) as error:
        raise MalformedMessage(f"no JSON: {error}") from error
    kind = fields.get("type") if isinstance(fields, dict) else None
    read = _READERS.get(kind) if isinstance(kind, str) else None
    if read is None:
        raise MalformedMessage(f"unknown type {kind!r:.60}")
    return read(fields)


def _refuse_constant(name: str) -> float:
    raise ValueError(f"{name} is no number of JSON")


def _without_half_pairs(value: Any) -> Any:
    """The same with a sign in the place of half a surrogate pair, which neither files nor the network can hold."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [_without_half_pairs(each) for each in value]
    if isinstance(value, dict):
        return {_without_half_pairs(name): _without_half_pairs(each) for name, each in value.items()}
    return value
