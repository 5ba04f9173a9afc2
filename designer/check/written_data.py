"""Whether a script writes out which data its page or component has."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tree_sitter import Node

from designer.check.plain_scripts import plain_definition, text_without_comments, words_of, written_out
from designer.project import Project
from designer.source.script import Script, data_uses
from designer.source.script.objects import unwrapped
from designer.source.script.syntax import first_child, syntax_of

_CALLS = "(call_expression function: (member_expression property: (property_identifier) @name))"
_SETTING = "setData"
# A computed key that shows at least its first step: `[`list[${i}].name`]`, `['a.b']`.
_PLAIN_KEY = re.compile(r"\[\s*(?:(['\"`])[A-Za-z_$][\w$]*(?:[.\[]|\1\s*\]))", re.ASCII)
# Binding functions of its own to itself gives nothing away.
_OWN = re.compile(r"(?:\}|this\.[\w$]+)\s*\)?\s*\.\s*(?:bind|call|apply)\(\s*this\b")
_ALIAS = re.compile(r"([\w$]+)\s*=\s*this\b(?!\s*[.\[(])")
_GIVEN_AWAY = (
    r"[(,]\s*{0}\s*[,)]|[.\]][\w$]*\s*=\s*{0}\b(?!\s*[.\[(])|:\s*{0}\s*[,}}]|\.\.\.{0}\b(?!\.)|return\s+{0}\b(?!\.)"
)


def written_names(project: Project, script: Script) -> frozenset[str] | None:
    """Every name that the script may give to data; None when data may come from what it does not write out.

    These are all its words: more names than it gives, and none that it lacks.
    """
    definition = plain_definition(project, script)
    if definition is None or "behaviors" in definition.entries:
        return None
    for section in ("data", "properties", "computed"):
        member = definition.entries.get(section)
        if member is not None and not written_out(script, member.value_span):
            return None
    text = text_without_comments(script)
    if _hands_itself_on(text) or data_uses(script).unresolved or not all(map(_is_plain, _settings(script))):
        return None
    return words_of(text)


def _hands_itself_on(text: str) -> bool:
    """Whether other code gets hold of the page or component."""
    text = _OWN.sub("", text)
    names = {"this", *_ALIAS.findall(text)}
    return any(re.search(_GIVEN_AWAY.format(re.escape(name)), text) for name in names)


def _settings(script: Script) -> Iterator[Node | None]:
    """What each call of `setData` gets, whoever is called."""
    syntax = syntax_of(script.source)
    if script.source.text.count(_SETTING) != script.source.text.count(f".{_SETTING}("):
        yield None
    for name in syntax.captures(_CALLS).get("name", ()):
        if syntax.text(name) == _SETTING and name.parent is not None and name.parent.parent is not None:
            yield unwrapped(first_child(name.parent.parent.child_by_field_name("arguments")))


def _is_plain(argument: Node | None) -> bool:
    """Whether an object is written out there, so that the names of all data are."""
    if argument is None or argument.type != "object":
        return False
    for child in argument.named_children:
        key = child.child_by_field_name("key") if child.type == "pair" else None
        written = key.text.decode(errors="replace") if key is not None and key.text else ""
        if child.type == "spread_element" or (
            key is not None and key.type == "computed_property_name" and not _PLAIN_KEY.match(written)
        ):
            return False
    return True
