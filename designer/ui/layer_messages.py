"""What the layers without Qt say in English, in the language of the interface: problems, refusals, failed saves."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from designer.ui.templates import Templates

_TEMPLATES: tuple[str, ...] = (
    str(QT_TRANSLATE_NOOP("Message", "{path} lies outside the project's folder and was not read.")),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "{path} cannot be read: {reason}. Check that the file exists and that you may read it.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Message", "{path} has been removed. Undo brings it back.")),
    str(QT_TRANSLATE_NOOP("Message", "{path} exists already. Choose another name.")),
    str(QT_TRANSLATE_NOOP("Message", "There is no file {path} in the project.")),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "{folder} is no folder. Choose the folder that holds app.json or project.config.json.",
        )
    ),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "{folder} holds no app.json, so it is no mini-program. Choose the folder that holds "
            "app.json or project.config.json.",
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
    str(QT_TRANSLATE_NOOP("Message", "{first} and {second}")),
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
            "{path} was not saved: another program has changed it on disk. Your edits are kept; "
            "compare the two before you overwrite.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Message", "{path} lies outside the project's folder and was not saved.")),
    str(QT_TRANSLATE_NOOP("Message", "No such file or directory")),
    str(QT_TRANSLATE_NOOP("Message", "Permission denied")),
    str(QT_TRANSLATE_NOOP("Message", "Is a directory")),
    str(QT_TRANSLATE_NOOP("Message", "File too large")),
    str(QT_TRANSLATE_NOOP("Message", "{path} has no place for {key}.")),
    str(QT_TRANSLATE_NOOP("Message", "{path} has no list at {key}.")),
    str(QT_TRANSLATE_NOOP("Message", "{path} has nothing at {key}.")),
    str(QT_TRANSLATE_NOOP("Message", "`{word}` is no JSON value.")),
    str(QT_TRANSLATE_NOOP("Message", "The file is empty: write `{{}}`.")),
    str(QT_TRANSLATE_NOOP("Message", "There is text behind the end of the value.")),
    str(QT_TRANSLATE_NOOP("Message", "The values are nested deeper than {depth} levels.")),
    str(QT_TRANSLATE_NOOP("Message", "The string is not closed: its quote is missing.")),
    str(QT_TRANSLATE_NOOP("Message", 'A string stands in double quotes: write `"`.')),
    str(QT_TRANSLATE_NOOP("Message", "A value is missing.")),
    str(QT_TRANSLATE_NOOP("Message", "`{opening}` is not closed: `{closing}` is missing.")),
    str(QT_TRANSLATE_NOOP("Message", "The comment is not closed: `{closing}` is missing.")),
    str(QT_TRANSLATE_NOOP("Message", "The string has an escape that JSON does not know.")),
    str(QT_TRANSLATE_NOOP("Message", "A key in double quotes is missing.")),
    str(QT_TRANSLATE_NOOP("Message", "The key `{key}` is given twice: the last one counts.")),
    str(QT_TRANSLATE_NOOP("Message", "A colon is missing behind the key `{key}`.")),
    str(QT_TRANSLATE_NOOP("Message", "JSON has no comma behind the last entry.")),
    str(QT_TRANSLATE_NOOP("Message", "A comma is missing.")),
    str(QT_TRANSLATE_NOOP("Message", "JSON has no comments.")),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "A backslash before the closing quote of `{name}`: WeChat's compiler reads on behind it.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Message", "`{{{{` is not closed in the value of `{name}`.")),
    str(QT_TRANSLATE_NOOP("Message", "A quote in the expression of `{name}` is not closed.")),
    str(QT_TRANSLATE_NOOP("Message", "The tag name `{tag}` has characters that WeChat's compiler rejects.")),
    str(QT_TRANSLATE_NOOP("Message", "The tag `<{tag}` is not finished: `>` is missing.")),
    str(QT_TRANSLATE_NOOP("Message", "The attribute name `{name}` has characters that WeChat's compiler rejects.")),
    str(QT_TRANSLATE_NOOP("Message", "A slash in a tag stands directly before its `>`.")),
    str(QT_TRANSLATE_NOOP("Message", "An unexpected `{sign}` in the tag.")),
    str(QT_TRANSLATE_NOOP("Message", "The value of `{name}` has no quotes.")),
    str(QT_TRANSLATE_NOOP("Message", "The attribute `{name}` has an equals sign and no value.")),
    str(QT_TRANSLATE_NOOP("Message", "The value of `{name}` is not closed: `{quote}` is missing.")),
    str(QT_TRANSLATE_NOOP("Message", "A line break in the value of `{name}`: keep it on one line.")),
    str(QT_TRANSLATE_NOOP("Message", "Declarations and CDATA sections do not exist in WXML.")),
    str(QT_TRANSLATE_NOOP("Message", "The end tag `</{name}>` has no start tag.")),
    str(QT_TRANSLATE_NOOP("Message", "A bare `<` in text: write `{{{{'<'}}}}` or `&lt;`.")),
    str(QT_TRANSLATE_NOOP("Message", "`{{{{` is not closed: `}}}}` is missing.")),
    str(QT_TRANSLATE_NOOP("Message", "A quote in the expression is not closed.")),
    str(QT_TRANSLATE_NOOP("Message", "The end tag `</{name}` is not finished: write `</{tag}>`.")),
    str(QT_TRANSLATE_NOOP("Message", "The end tag `</{name}>` does not match `<{tag}>`.")),
    str(QT_TRANSLATE_NOOP("Message", "`<{tag}>` is not closed: `</{end}>` is missing.")),
    str(QT_TRANSLATE_NOOP("Message", "The block is not closed: `}}` is missing.")),
    str(QT_TRANSLATE_NOOP("Message", "This is neither a rule nor a declaration.")),
    str(QT_TRANSLATE_NOOP("Message", "@import takes a path in quotes.")),
    str(QT_TRANSLATE_NOOP("Message", "The brace `}}` closes nothing.")),
    str(QT_TRANSLATE_NOOP("Message", "This is no proper script.")),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "The value {value} holds both kinds of quotes, so that no attribute can hold it.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Message", "<{tag}> has no attribute `{name}`.")),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "An attribute's value stays on one line: WeChat's compiler rejects line breaks in it.",
        )
    ),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "An attribute's value cannot end with a backslash: WeChat's compiler takes it for an escape.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Message", "Close the value of `{name}` in <{tag}> first: a quote is missing.")),
    str(QT_TRANSLATE_NOOP("Message", "`{name}` is no name for an attribute: use letters, digits, `-`, `_` and `:`.")),
    str(QT_TRANSLATE_NOOP("Message", "The class {name} comes from data: change the expression in `class`.")),
    str(QT_TRANSLATE_NOOP("Message", "`{name}` is no name for a class: use ASCII letters, digits, `-` and `_`.")),
    str(QT_TRANSLATE_NOOP("Message", "<{tag}> already stands for {path} here.")),
    str(QT_TRANSLATE_NOOP("Message", "<{tag}> already stands for a missing component here.")),
    str(QT_TRANSLATE_NOOP("Message", "{place} is no proper JSON. Correct it first.")),
    str(QT_TRANSLATE_NOOP("Message", "The element is not there any more. Select it again.")),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "`{value}` is no value for one declaration: write it on one line, without `;` and braces.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Message", "Data decides `{name}` here: change the expression in `style`.")),
    str(QT_TRANSLATE_NOOP("Message", "An element cannot move into itself. Drop it outside of what you move.")),
    str(QT_TRANSLATE_NOOP("Message", "The place to insert at is not inside its parent any more. Choose it again.")),
    str(QT_TRANSLATE_NOOP("Message", "Finish the tag <{tag} first: its `>` is missing.")),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "<{tag}> holds other elements. Edit the text of one of them, or edit the markup.",
        )
    ),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "<{tag}> is a branch of a condition. Remove its wx: attribute or the other branches first.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Message", "Close <{tag}> first: its end tag is missing.")),
    str(QT_TRANSLATE_NOOP("Message", "`{tag}` is no name for an element: use letters, digits, `-` and `_`.")),
    str(QT_TRANSLATE_NOOP("Message", "Select what to wrap first.")),
    str(QT_TRANSLATE_NOOP("Message", "Only elements that stand side by side can be wrapped together.")),
    str(QT_TRANSLATE_NOOP("Message", "{wrapper} is no element that can hold others.")),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "<{tag}> is “{path}”, but there is no such component. Correct the path or build npm.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Message", "<{tag}> gives “{name}” twice; only one of them counts. Remove the other.")),
    str(QT_TRANSLATE_NOOP("Message", "The style sheet {path} is not there: {from} imports it.")),
)
_MESSAGES = Templates("Message", _TEMPLATES, nested=("reason", "remedy", "files"))


def translated_message(text: str) -> str:
    """A message line by line as the person reads it; a line that follows no known template stays as it is."""
    return "\n".join(_MESSAGES.translated(line) for line in text.split("\n"))
