"""Looking into the app that runs on a stage: its data, and expressions in its world."""

from __future__ import annotations

import json
from collections.abc import Mapping
from itertools import count

from PySide6.QtCore import QObject, Signal

from designer.stage.messages.inspection import DataPlace, DataRows, Evaluated, Handled
from designer.stage.stage import Stage


class Inspection(QObject):
    """Watches places in the app's data and runs what the person types.

    Signals:
        rows_changed: a DataRows; a watched place was read for the first time, or differs.
        answered: an Evaluated.
        handled: a Handled, while `watch_events` holds.
    """

    rows_changed = Signal(object)
    answered = Signal(object)
    handled = Signal(object)

    def __init__(self, stage: Stage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stage = stage
        self._watched: dict[DataPlace, int] = {}
        self._watches_events = False
        self._serials = count(1)
        stage.hear(DataRows, self.rows_changed.emit)
        stage.hear(Evaluated, self.answered.emit)
        stage.hear(Handled, self.handled.emit)
        # A page that was started afresh knows nothing of what is watched.
        stage.rendered.connect(lambda _: self._tell_all())

    def watch(self, places: Mapping[DataPlace, int]) -> None:
        """Be told of exactly these places, each with this many of its rows at most; of none costs the page nothing."""
        if dict(places) != self._watched:
            self._watched = dict(places)
            self._tell()

    def watch_events(self, *, on: bool) -> None:
        """Be told of events that reach handlers of the project, or no longer."""
        if on != self._watches_events:
            self._watches_events = on
            self._stage.tell("watchEvents", on=on)

    def set_value(self, place: DataPlace, value: object) -> None:
        """Give a member of the data another value, as setData does; `value` is what JSON can hold."""
        self._stage.tell("setData", root=place.root, path=list(place.path), value=json.dumps(value))

    def evaluate(self, code: str) -> int:
        """Run an expression where the app's scripts run; `answered` tells of it under the number returned."""
        serial = next(self._serials)
        self._stage.tell("evaluate", id=serial, code=code)
        return serial

    def _tell_all(self) -> None:
        if self._watched:
            self._tell()
        if self._watches_events:
            self._stage.tell("watchEvents", on=True)

    def _tell(self) -> None:
        places = [{"root": place.root, "path": list(place.path), "most": most} for place, most in self._watched.items()]
        self._stage.tell("watchData", places=places)
