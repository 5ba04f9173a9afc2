"""What the running page tells about events that a person can let happen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from designer.stage.messages.fields import Fields, MalformedMessage, text, whole

_MOST_BOXES = 1_000


@dataclass(frozen=True, slots=True)
class TriggerBox:
    """A component of the page on top.

    Attributes:
        box: names it while its page lives.
        id: its `id`, "" without one.
        ref: its mark, "" without one.
    """

    box: int
    tag: str
    id: str
    ref: str


@dataclass(frozen=True, slots=True)
class Triggers:
    """The components that were asked for, in document order."""

    boxes: tuple[TriggerBox, ...]


def _box(fields: object) -> TriggerBox:
    if not isinstance(fields, dict):
        raise MalformedMessage("a box is no object")
    return TriggerBox(whole(fields, "box"), text(fields, "tag"), text(fields, "id"), text(fields, "ref"))


def _triggers(fields: Fields) -> Triggers:
    boxes = fields.get("boxes")
    if not isinstance(boxes, list) or len(boxes) > _MOST_BOXES:
        raise MalformedMessage("boxes is no list of bearable length")
    return Triggers(tuple(_box(box) for box in boxes))


READERS: Mapping[str, Callable[[Fields], Triggers]] = {"triggers": _triggers}
