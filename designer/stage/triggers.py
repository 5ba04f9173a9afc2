"""Events that cannot happen by themselves in a web view, such as a scanned code: the person lets them happen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from designer.catalog import catalog
from designer.catalog.facts import EventFact
from designer.stage.messages.triggers import TriggerBox, Triggers
from designer.stage.stage import Stage


def triggerable(tag: str) -> tuple[EventFact, ...]:
    """The events of a component that a person may let happen; each has an example of its detail in `trigger`."""
    component = catalog().component(tag)
    return tuple(event for event in component.events if event.trigger is not None) if component else ()


class PageTriggers(QObject):
    """Finds components of the page on top that wait for events, and lets these happen.

    Signals:
        boxes_changed: a tuple of TriggerBox, in document order; what `ask` found.
    """

    boxes_changed = Signal(object)

    def __init__(self, stage: Stage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stage = stage
        self._tags = [component.tag for component in catalog().components if triggerable(component.tag)]
        stage.hear(Triggers, lambda found: self.boxes_changed.emit(found.boxes))

    def ask(self) -> None:
        """Look for them on the page that runs; `boxes_changed` tells what there is. Without a page nothing comes."""
        self._stage.tell("listTriggers", tags=self._tags)

    def trigger(self, box: TriggerBox, event: str, detail: Mapping[str, object]) -> None:
        """Let a component send an event with this detail, which JSON can hold."""
        self._stage.tell("triggerEvent", box=box.box, name=event, detail=dict(detail))
