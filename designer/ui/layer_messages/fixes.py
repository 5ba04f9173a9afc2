"""What the fixes of problems do, in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from designer.ui.templates import Templates

_TEMPLATES: tuple[str, ...] = (
    str(QT_TRANSLATE_NOOP("Fix", "Create the missing files")),
    str(QT_TRANSLATE_NOOP("Fix", "Add {name}")),
    str(QT_TRANSLATE_NOOP("Fix", "Bind {name}")),
    str(QT_TRANSLATE_NOOP("Fix", "Change into {name}")),
    str(QT_TRANSLATE_NOOP("Fix", "Keep the last {name}")),
    str(QT_TRANSLATE_NOOP("Fix", "Remove {name}")),
    str(QT_TRANSLATE_NOOP("Fix", "Rename to {name}")),
    str(QT_TRANSLATE_NOOP("Fix", "Use {name}")),
)
_FIXES = Templates("Fix", _TEMPLATES)


def translated_fix(title: str) -> str:
    """The title of a fix as the person reads it; one that follows no known template stays as it is."""
    return _FIXES.translated(title)
