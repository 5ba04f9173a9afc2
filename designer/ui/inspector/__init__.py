"""The panel that shows and changes what is selected."""

from designer.ui.inspector.inspector import Inspector

__all__ = ["Inspector"]
