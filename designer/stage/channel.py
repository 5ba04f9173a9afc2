"""The line between Python and the shell page: JSON both ways over one QWebChannel object."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from designer.stage.messages import MalformedMessage, read_message

_LOG = logging.getLogger(__name__)
# A geometry of some ten thousand nodes; what is longer was not sent by our engine.
_LONGEST_MESSAGE = 32_000_000


class Host(QObject):
    """The object `host` of the shell page.

    Signals:
        message: a command for the shell or the frame, as JSON.
        received: a message from there that has the right shape.
    """

    message = Signal(str)
    received = Signal(object)

    @Slot(str)
    def post(self, text: str) -> None:
        """Take a message of the shell. One of the wrong shape is dropped and logged."""
        try:
            if len(text) > _LONGEST_MESSAGE:
                raise MalformedMessage(f"{len(text)} characters are too many")
            message = read_message(text)
        except MalformedMessage as error:
            _LOG.warning("Dropped a message of the stage: %s", error)
            return
        self.received.emit(message)

    def send(self, kind: str, **fields: object) -> None:
        """Send a command of `web/src/protocol.ts`."""
        command: Mapping[str, Any] = {"type": kind, **fields}
        self.message.emit(json.dumps(command))
