"""What the shell and the frame tell Python. What has the wrong shape is no message.

The shapes are those of `web/src/protocol.ts`. A part of the stage that has messages of its own keeps them in a
module here and adds its readers to `reading`.
"""

from designer.stage.messages.core import (
    Booted,
    ConsoleLine,
    GeometryMessage,
    Missing,
    Outdated,
    PageArea,
    Pong,
    Problem,
    Rendered,
    RouteChanged,
    Settled,
    ShellReady,
    StackEntry,
    Updated,
)
from designer.stage.messages.fields import MalformedMessage, Place, number, text
from designer.stage.messages.reading import Message, read_message
from designer.stage.messages.samples import Sampled

__all__ = [
    "Booted",
    "ConsoleLine",
    "GeometryMessage",
    "MalformedMessage",
    "Message",
    "Missing",
    "Outdated",
    "PageArea",
    "Place",
    "Pong",
    "Problem",
    "Rendered",
    "RouteChanged",
    "Sampled",
    "Settled",
    "ShellReady",
    "StackEntry",
    "Updated",
    "number",
    "read_message",
    "text",
]
