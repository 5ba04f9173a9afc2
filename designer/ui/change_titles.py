"""The titles of changes in the language of the interface; the verbs themselves know no Qt and name them in English."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from designer.ui.templates import Templates

_TEMPLATES: tuple[str, ...] = (
    str(QT_TRANSLATE_NOOP("Change", "Wrap")),
    str(QT_TRANSLATE_NOOP("Change", "Insert")),
    str(QT_TRANSLATE_NOOP("Change", "Move")),
    str(QT_TRANSLATE_NOOP("Change", "Edit text")),
    str(QT_TRANSLATE_NOOP("Change", "Set classes")),
    str(QT_TRANSLATE_NOOP("Change", "Add class {name}")),
    str(QT_TRANSLATE_NOOP("Change", "Remove class {name}")),
    str(QT_TRANSLATE_NOOP("Change", "Change into {name}")),
    str(QT_TRANSLATE_NOOP("Change", "Move {name}")),
    str(QT_TRANSLATE_NOOP("Change", "Duplicate {name}")),
    str(QT_TRANSLATE_NOOP("Change", "Delete {name} elements")),
    str(QT_TRANSLATE_NOOP("Change", "Move {name} elements")),
    str(QT_TRANSLATE_NOOP("Change", "Duplicate {name} elements")),
    str(QT_TRANSLATE_NOOP("Change", "Delete {name}")),
    str(QT_TRANSLATE_NOOP("Change", "Insert {name}")),
    str(QT_TRANSLATE_NOOP("Change", "Create {name}")),
    str(QT_TRANSLATE_NOOP("Change", "Reload {name} files")),
    str(QT_TRANSLATE_NOOP("Change", "Reload {name}")),
    str(QT_TRANSLATE_NOOP("Change", "Unwrap {name}")),
    str(QT_TRANSLATE_NOOP("Change", "Rename {name}")),
    str(QT_TRANSLATE_NOOP("Change", "Remove {name}")),
    str(QT_TRANSLATE_NOOP("Change", "Bind {name}")),
    str(QT_TRANSLATE_NOOP("Change", "Use {name}")),
    str(QT_TRANSLATE_NOOP("Change", "Set {name}")),
    str(QT_TRANSLATE_NOOP("Change", "Paste")),
    str(QT_TRANSLATE_NOOP("Change", "Paste {name}")),
    str(QT_TRANSLATE_NOOP("Change", "Fix problems")),
    str(QT_TRANSLATE_NOOP("Change", "Restore unsaved edits")),
    str(QT_TRANSLATE_NOOP("Change", "Remove tab bar")),
    str(QT_TRANSLATE_NOOP("Change", "Add tab {name}")),
    str(QT_TRANSLATE_NOOP("Change", "Remove tab {name}")),
    str(QT_TRANSLATE_NOOP("Change", "Move tab {name}")),
    str(QT_TRANSLATE_NOOP("Change", "Move in {name}")),
    str(QT_TRANSLATE_NOOP("Change", "Insert into {name}")),
    str(QT_TRANSLATE_NOOP("Change", "Open with {name}")),
    str(QT_TRANSLATE_NOOP("Change", "Add {name}")),
    str(QT_TRANSLATE_NOOP("Change", "Extract {name}")),
    str(QT_TRANSLATE_NOOP("Change", "Inline {name}")),
    str(QT_TRANSLATE_NOOP("Change", "Remove repeated {name}")),
    str(QT_TRANSLATE_NOOP("Change", "Rename .{name} to .{other}")),
)

_TITLES = Templates("Change", _TEMPLATES)


def translated_title(title: str) -> str:
    """A change's title as menus show it; one that follows no known template stays as it is."""
    return _TITLES.translated(title)
