"""What a drag from the palette carries."""

from __future__ import annotations

import json
from dataclasses import dataclass

from PySide6.QtCore import QMimeData

COMPONENT_MIME = "application/x-weft-component"


@dataclass(frozen=True, slots=True)
class DraggedComponent:
    """What the palette hands over.

    Attributes:
        tag: the tag to insert.
        component: path of the project's component without extension; None for one of WeChat's own.
    """

    tag: str
    component: str | None

    @classmethod
    def read(cls, mime: QMimeData) -> DraggedComponent | None:
        """The component in `mime`; None when something else is dragged."""
        if not mime.hasFormat(COMPONENT_MIME):
            return None
        try:
            content = json.loads(mime.data(COMPONENT_MIME).toStdString())
        except ValueError:
            return None
        tag, component = content.get("tag"), content.get("component")
        valid = isinstance(tag, str) and (component is None or isinstance(component, str))
        return cls(tag, component) if valid else None
