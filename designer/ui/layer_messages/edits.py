"""What edits refuse, and what they leave to the person."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEMPLATES: tuple[str, ...] = (
    str(QT_TRANSLATE_NOOP("Message", "{path} exists already. Choose another name.")),
    str(QT_TRANSLATE_NOOP("Message", "There is no file {path} in the project.")),
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
    str(QT_TRANSLATE_NOOP("Message", "<{tag}> already stands for {path} here.")),
    str(QT_TRANSLATE_NOOP("Message", "{place} is no proper JSON. Correct it first.")),
    str(QT_TRANSLATE_NOOP("Message", "The element is not there any more. Select it again.")),
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
    str(QT_TRANSLATE_NOOP("Message", "The style sheet {path} is not there: {from} imports it.")),
    str(QT_TRANSLATE_NOOP("Message", "{path} does not list <{tag}>.")),
    str(QT_TRANSLATE_NOOP("Message", "Neither {path} nor its script uses {name}.")),
    str(QT_TRANSLATE_NOOP("Message", "{path}, which uses this data, is shown by {other} as well. Change it there.")),
    str(QT_TRANSLATE_NOOP("Message", "This may mean {name}, too.")),
    str(QT_TRANSLATE_NOOP("Message", "What gets this value may use its {name}.")),
    str(QT_TRANSLATE_NOOP("Message", "Write what decides: the name of some data, or an expression.")),
    str(QT_TRANSLATE_NOOP("Message", "Choose one element whose condition is to go.")),
    str(QT_TRANSLATE_NOOP("Message", "“{text}” holds both kinds of quotes, so that no expression can say it.")),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "The component's `{name}` has a default value that markup cannot say. Give it one here.",
        )
    ),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "A handler that reads this from its event gets it no more: the event comes from the component now.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Message", "{path} belongs to no page of its own. Extract from the page.")),
    str(QT_TRANSLATE_NOOP("Message", "{path} does not plainly define one component.")),
    str(QT_TRANSLATE_NOOP("Message", "The component has `{name}` of its own, which markup cannot take over.")),
    str(QT_TRANSLATE_NOOP("Message", "The component has data of its own, which markup cannot take over.")),
    str(QT_TRANSLATE_NOOP("Message", "The component's `{name}` does more than to hand on its event.")),
    str(QT_TRANSLATE_NOOP("Message", "<{tag}> stands for no component whose files are there.")),
    str(QT_TRANSLATE_NOOP("Message", "The component has slots of several kinds, or some with a content of their own.")),
    str(QT_TRANSLATE_NOOP("Message", "The component repeats its slot.")),
    str(QT_TRANSLATE_NOOP("Message", "The component does not show what stands inside <{tag}>. Take it out first.")),
    str(QT_TRANSLATE_NOOP("Message", "{path} has {what}, which cannot be put into the page.")),
    str(QT_TRANSLATE_NOOP("Message", "`{name}` calls a worklet, which cannot be in another component.")),
    str(QT_TRANSLATE_NOOP("Message", "`{name}` chooses its handler by an expression. Name one first.")),
    str(QT_TRANSLATE_NOOP("Message", "{selector} does not reach into the component.")),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "`{name}` of the page means a loop variable inside the component. Rename it there first.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Message", "{text} holds both kinds of quotes, so that no attribute can hold it.")),
    str(QT_TRANSLATE_NOOP("Message", "The component shows `{name}`, which is none of its properties.")),
    str(QT_TRANSLATE_NOOP("Message", "`{handler}` cannot stand in the quotes of `{name}`.")),
    str(QT_TRANSLATE_NOOP("Message", "WeChat itself calls {name}: it cannot have another name.")),
    str(QT_TRANSLATE_NOOP("Message", "{path}, which binds {name}, is shown by {other} as well. Change it there.")),
    str(QT_TRANSLATE_NOOP("Message", "{name} is bound in {place}. Remove it there first.")),
    str(QT_TRANSLATE_NOOP("Message", "This calls {name}, which is gone.")),
    str(QT_TRANSLATE_NOOP("Message", "“{name}” is no name for a handler: use letters, digits, `_` and `$`.")),
    str(QT_TRANSLATE_NOOP("Message", "app.json lists {route} already. Choose another name.")),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "“{path}” is no name for a page: use letters, digits, - and _, with / between folders.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Message", "{other} is not in the same package as the new page.")),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "{other} and {route} belong to different packages. Rename the page to move it there.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Message", "An app needs at least one page. Add another one first.")),
    str(QT_TRANSLATE_NOOP("Message", "The app opens with {route} now.")),
    str(QT_TRANSLATE_NOOP("Message", "{path} stays: other files use it.")),
    str(QT_TRANSLATE_NOOP("Message", "The folder {folder} holds {count} more files, which stay.")),
    str(QT_TRANSLATE_NOOP("Message", "This leads to {route}, which is gone.")),
    str(QT_TRANSLATE_NOOP("Message", "app.json lists no page {route}.")),
    str(QT_TRANSLATE_NOOP("Message", "app.json has no sub-package {package}.")),
    str(QT_TRANSLATE_NOOP("Message", "The main package needs a page. Add another one there first.")),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "{written} belongs to the sub-package {package}, whose files are out of reach from here.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Message", "There is no component {path} in this project.")),
    str(QT_TRANSLATE_NOOP("Message", "{path} is no component: it has no {config}.")),
    str(QT_TRANSLATE_NOOP("Message", "{route} is in the tab bar, whose pages belong to the main package.")),
    str(QT_TRANSLATE_NOOP("Message", "{route} is in the tab bar already.")),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "{route} belongs to the sub-package {package}; tabs are pages of the main package.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Message", "A tab bar holds {count} pages at most. Remove one first.")),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "A tab bar needs {count} pages at least. Add another one first, or remove the whole bar.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Message", "A tab bar needs {count} pages at least. Add another page first.")),
    str(QT_TRANSLATE_NOOP("Message", "{route} is not in the tab bar.")),
    str(QT_TRANSLATE_NOOP("Message", "The tab bar has been removed: it needs {count} pages at least.")),
    str(QT_TRANSLATE_NOOP("Message", "The rule {rule} could not be written.")),
    str(QT_TRANSLATE_NOOP("Message", "The component {component} of <{tag}> is not in this project.")),
    str(QT_TRANSLATE_NOOP("Message", "{name} means something else here: check what was pasted.")),
    str(QT_TRANSLATE_NOOP("Message", "“{text}…” may lead to {path} when the app runs.")),
    str(QT_TRANSLATE_NOOP("Message", "{path} has no script. Make one first.")),
    str(QT_TRANSLATE_NOOP("Message", "“{text}” may mean the class, which has another name now.")),
    str(QT_TRANSLATE_NOOP("Message", "Data completes the class here; it may be {name}, which has another name now.")),
    str(QT_TRANSLATE_NOOP("Message", "This means {name}, too, which has another name now.")),
    str(QT_TRANSLATE_NOOP("Message", "<{tag}> leaves no box that could be styled. Style what is inside.")),
    str(QT_TRANSLATE_NOOP("Message", "There are rules for .{name} already. Choose one of them, or another name.")),
    str(QT_TRANSLATE_NOOP("Message", "This does not show: the {property} of {where} is stronger.")),
    str(QT_TRANSLATE_NOOP("Message", "No file in the scope of {path} names the class {name}.")),
    str(QT_TRANSLATE_NOOP("Message", "A package uses {name} here.")),
    str(QT_TRANSLATE_NOOP("Message", "None of these elements has the class {name}.")),
    str(QT_TRANSLATE_NOOP("Message", "{package} of a package defines .{name}, so that its name cannot change.")),
    str(QT_TRANSLATE_NOOP("Message", "{place} names .{name} in another language than WXSS. Rename it there first.")),
    str(QT_TRANSLATE_NOOP("Message", "{name} is one of the externalClasses of {path}, by which others know it.")),
    str(QT_TRANSLATE_NOOP("Message", "{path} has a class {name} already. Choose another name.")),
    str(QT_TRANSLATE_NOOP("Message", "The rule is not there any more. Select it again.")),
    str(QT_TRANSLATE_NOOP("Message", "{path} stands beside: when it is compiled, it may undo this.")),
    str(QT_TRANSLATE_NOOP("Message", "{path} is no WXSS. Change it in its own language, in an editor.")),
    str(QT_TRANSLATE_NOOP("Message", "{path} is no style sheet: its name ends with `{suffix}`.")),
    str(QT_TRANSLATE_NOOP("Message", "These styles are written in {path}, which becomes WXSS. Change them there.")),
    str(QT_TRANSLATE_NOOP("Message", "No page shows {path}, so that no style sheet reaches it.")),
    str(QT_TRANSLATE_NOOP("Message", "{place}: the last rule is not closed. Write its }} first.")),
    str(QT_TRANSLATE_NOOP("Message", "An included file would not find its data in the component")),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "What is put into a slot would not find its way into the component",
        )
    ),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "A template would not find its data and handlers in the component",
        )
    ),
    str(QT_TRANSLATE_NOOP("Message", "An import belongs to the whole file")),
    str(QT_TRANSLATE_NOOP("Message", "A module belongs to the whole file")),
    str(
        QT_TRANSLATE_NOOP(
            "Message",
            "{path} has text without an element around it, which cannot be put into the page.",
        )
    ),
    str(QT_TRANSLATE_NOOP("Message", "{path} has nothing to show, which cannot be put into the page.")),
    str(QT_TRANSLATE_NOOP("Message", "There is no file `{path}`: WeChat's compiler would reject this.")),
    str(QT_TRANSLATE_NOOP("Message", "{told}: take <{tag}> out first.")),
)
