"""The tree of elements beside the page."""

from designer.ui.outline.outline import Outline

__all__ = ["Outline"]
