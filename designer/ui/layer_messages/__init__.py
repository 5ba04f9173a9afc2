"""What the layers without Qt say in English, in the language of the interface: problems, refusals, failed saves."""

from __future__ import annotations

from designer.ui.layer_messages import check, edits, project, source
from designer.ui.templates import Templates

_TEMPLATES = (*source.TEMPLATES, *project.TEMPLATES, *edits.TEMPLATES, *check.TEMPLATES)
_MESSAGES = Templates("Message", _TEMPLATES, nested=("reason", "remedy", "files", "told", "hint", "kind"))


def translated_message(text: str) -> str:
    """A message line by line as the person reads it; a line that follows no known template stays as it is."""
    return "\n".join(_MESSAGES.translated(line) for line in text.split("\n"))
