"""Elements that become components of their own, and components that become elements again."""

from designer.edits.extraction.extracting import extract_component
from designer.edits.extraction.inlining import inline_component

__all__ = ["extract_component", "inline_component"]
