"""Whether a component has no code but such as hands events on, so that it can become markup again."""

from __future__ import annotations

import re

from designer.edits.refusal import NotEditable
from designer.source.script import DataObject, Definition, Script, definition_data

_INERT = frozenset({"properties", "options", "methods", "data"})
# A method that does nothing, or hands on its event.
_METHOD = re.compile(
    r"[\w$:\s]*?(?:async\s+)?(?:function\s*[\w$]*\s*|[\w$]+\s*)?\(\s*(?P<event>[\w$]*)[^)]*\)\s*(?:=>\s*)?"
    r"\{\s*(?:this\.triggerEvent\(\s*(?P<quote>['\"])(?P<name>[^'\"]+)(?P=quote)\s*"
    r"(?:,\s*(?P<given>[\w$]+)\.detail\s*)?,?\s*\)\s*;?\s*)?\}"
)


def simple_definition(script: Script) -> Definition:
    """What the script defines. Raises NotEditable, with what it is, when the component has a life of its own."""
    if len(script.definitions) != 1 or script.problems or script.definitions[0].kind != "component":
        raise NotEditable(f"{script.source.path} does not plainly define one component.")
    definition = script.definitions[0]
    code = sorted(definition.entries.keys() - _INERT)
    if code:
        raise NotEditable(f"The component has `{code[0]}` of its own, which markup cannot take over.")
    data = definition_data(script, definition)
    if data is not None and not (isinstance(data, DataObject) and not data.entries and not data.others):
        raise NotEditable("The component has data of its own, which markup cannot take over.")
    return definition


def forwarded_events(script: Script, definition: Definition) -> dict[str, str]:
    """The event that each method hands on, "" for a method that does nothing.

    Raises NotEditable for a method that does more.
    """
    found = {}
    for name, member in definition.handlers.items():
        written = script.source.slice(member.value_span)
        match = _METHOD.fullmatch(written)
        if match is None or (match["given"] and match["given"] != match["event"]):
            raise NotEditable(f"The component's `{name}` does more than to hand on its event.")
        found[name] = match["name"] or ""
    return found
