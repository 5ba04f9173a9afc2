"""What is wrong with a project, its files and their saving."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEMPLATES: tuple[str, ...] = (
    str(QT_TRANSLATE_NOOP("Message", "{path} lies outside the project's folder and was not read.")),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "{path} cannot be read: {reason}. Check that the file exists and that you may read it.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Message", "{path} has been removed. Undo brings it back.")),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "{folder} is no folder. Choose the folder that holds app.json or project.config.json.",
        )
    ),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "{folder} holds no app.json, so it is no mini-program. Choose the folder that holds app.json "
            "or project.config.json.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Message", "{folder} holds no app.json, but {name} does. Open {place} instead.")),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "{config}: miniprogramRoot is “{root}”, but there is no app.json in that folder. Correct "
            "miniprogramRoot, or build the project first if its tool makes that folder.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Message", "{path} must hold an object: {{ … }}.")),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "The page {page} is listed, but {files} is missing. Create the file or remove the page from app.json.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Message", "app.json lists no page. Add one to “pages”.")),
    str(QT_TRANSLATE_NOOP("Message", "There is no starter “{name}”. Known: {names}.")),
    str(QT_TRANSLATE_NOOP("Message", "{folder} is not empty. Choose another folder.")),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "{path} was not saved: {reason}. {remedy}; the file on disk is unchanged and your edits are kept.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Message", "the file or its folder is read-only")),
    str(QT_TRANSLATE_NOOP("Message", "Allow writing there and save again")),
    str(QT_TRANSLATE_NOOP("Message", "the disk is full")),
    str(QT_TRANSLATE_NOOP("Message", "Free some space and save again")),
    str(QT_TRANSLATE_NOOP("Message", "Save again")),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "{path} was not saved: another program has changed it on disk. Your edits are kept; compare "
            "the two before you overwrite.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Message", "{path} lies outside the project's folder and was not saved.")),
    str(QT_TRANSLATE_NOOP("Message", "No such file or directory")),
    str(QT_TRANSLATE_NOOP("Message", "Permission denied")),
    str(QT_TRANSLATE_NOOP("Message", "Is a directory")),
    str(QT_TRANSLATE_NOOP("Message", "File too large")),
    str(QT_TRANSLATE_NOOP("Message", "<{tag}> already stands for a missing component here.")),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "<{tag}> is “{path}”, but there is no such component. Correct the path or build npm.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Message", "<{tag}> gives “{name}” twice; only one of them counts. Remove the other.")),
    str(QT_TRANSLATE_NOOP("Message", "The journal is damaged: what was changed last could not be read.")),
    str(QT_TRANSLATE_NOOP("Message", "Unsaved edits are no longer written down in {folder}: {reason}")),
)
