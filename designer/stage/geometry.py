"""Where things are on the page: everything that is asked of a layout, answered at once and without Qt."""

from designer.stage.dropping import DropTarget, drop_target
from designer.stage.rect import Rect, union
from designer.stage.snapshot import NodeBox, Sides, Snapshot

__all__ = ["DropTarget", "NodeBox", "Rect", "Sides", "Snapshot", "drop_target", "union"]
