"""The page as the phone shows it, to be edited by hand."""

from designer.ui.canvas.canvas import Canvas

__all__ = ["Canvas"]
