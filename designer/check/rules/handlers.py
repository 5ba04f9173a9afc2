"""Handlers that are bound and that no script defines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial

from designer.check.diagnostics import Diagnostic, Fix, Rule
from designer.check.nearest import nearest
from designer.check.other_scripts import named_by_others
from designer.check.plain_scripts import plain_definition, text_without_comments, written_out
from designer.check.vocabulary import attribute_names
from designer.edits import add_handler, set_attribute
from designer.edits.handlers import HandlerUse, handler_uses
from designer.edits.scripts import script_of
from designer.project import Project
from designer.project.problems import Level
from designer.project.styles.fragments import hosts
from designer.source.script import Script

RULE = Rule(
    "wxml/undefined-handler", Level.WARNING, "An event whose handler is not in the script does nothing when it comes."
)
RULES = (RULE,)

# A handler that is only to stop the event needs no function: common in catchtouchmove.
_STOPPING = "catch"


def check(project: Project, path: str) -> Iterator[Diagnostic]:
    """A finding at each binding whose handler none of the scripts that could define it mentions.

    Nothing is said where a script may get functions from elsewhere.
    """
    document = project.wxml(path)
    uses = [use for use in handler_uses(document) if use.attribute.static and _calls(use)]
    scripts = _scripts(project, path) if uses else ()
    texts = [text_without_comments(script) for script in scripts]
    for use in uses:
        if not scripts or any(_mentions(script, text, use.name) for script, text in zip(scripts, texts, strict=True)):
            continue
        if use.name in named_by_others(project):
            continue
        yield RULE.at(document.source, use.span, *_told(project, path, use, scripts))


def _told(project: Project, path: str, use: HandlerUse, scripts: Sequence[Script]) -> tuple[str, Fix]:
    names = "; ".join(script.source.path for script in scripts)
    message = f"{names} has no handler “{use.name}”."
    meant = nearest(use.name, (name for script in scripts for name in script.handlers))
    if meant is None:
        return f"{message} Add it.", Fix(f"Add {use.name}", partial(add_handler, project, path, use.name), False)
    make = partial(set_attribute, project, path, use.element, use.attribute.name, meant)
    return f"{message} Is “{meant}” meant?", Fix(f"Bind {meant}", make, certain=False)


def _calls(use: HandlerUse) -> bool:
    """Whether a binding is there to call something, rather than to stop an event or to set a property."""
    if use.attribute.name in attribute_names(use.element.tag):
        return False
    return not (_STOPPING in use.attribute.name and "touchmove" in use.attribute.name) and use.name not in {
        "true",
        "false",
    }


def _scripts(project: Project, path: str) -> tuple[Script, ...]:
    """The scripts that may define the handlers of a template; none when one of them does not show all it has."""
    found = []
    for host in hosts(project, path):
        name = script_of(project, host)
        script = project.script(name) if name else None
        definition = plain_definition(project, script) if script else None
        methods = definition.entries.get("methods") if definition else None
        if script is None or definition is None or (methods and not written_out(script, methods.value_span)):
            return ()
        found.append(script)
    return tuple(found)


def _mentions(script: Script, text: str, name: str) -> bool:
    """Whether a script may give its page a function of this name, however it does it."""
    if name in script.handlers:
        return True
    word = re.escape(name)
    return re.search(rf"(?<![\w$.]){word}(?![\w$])|\.{word}\s*=(?!=)", text) is not None
