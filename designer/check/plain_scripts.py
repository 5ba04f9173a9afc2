"""Whether a script shows by itself all that its page or component has, so that what it lacks can be told."""

from __future__ import annotations

import re
from collections.abc import Iterator

from designer.project import Project
from designer.source.script import Definition, Script
from designer.source.script.syntax import syntax_of
from designer.source.source import Span

_PLAIN = frozenset({"Page", "Component"})
# What brings in members from elsewhere; `behaviors` is WeChat's, the others are those of common libraries.
_MIXING = frozenset({"behaviors", "mixins", "mixin", "storeBindings", "store", "mapState", "use"})
_BUILT_IN_BEHAVIORS = re.compile(r"\[\s*(?:(['\"])wx://[\w-]+\1\s*,?\s*)*\]")
_OBJECT = {"object"}


def plain_definition(project: Project, script: Script) -> Definition | None:
    """The page or component that a script defines by one object without spreads, behaviors or wrappers, else None."""
    shown = [each for each in script.definitions if each.kind not in {"app", "behavior"}]
    if len(shown) != 1 or script.problems or shown[0].function not in _PLAIN or _redefined(project, shown[0].function):
        return None
    [definition] = shown
    if not _takes_literal(script, definition) or not written_out(script, definition.object_span):
        return None
    for name in _MIXING & definition.entries.keys():
        value = script.source.slice(definition.entries[name].value_span)
        if name != "behaviors" or not _BUILT_IN_BEHAVIORS.fullmatch(value):
            return None
    return definition


def written_out(script: Script, span: Span | None) -> bool:
    """Whether an object literal stands at `span` whose keys are all written out."""
    node = syntax_of(script.source).node(span) if span is not None else None
    if node is None or node.type != "object":
        return False
    kinds = {child.type for child in node.named_children}
    keys = (child.child_by_field_name("key") for child in node.named_children)
    return "spread_element" not in kinds and not any(key and key.type == "computed_property_name" for key in keys)


def text_without_comments(script: Script) -> str:
    """The script's text with its comments blank, so that what is only commented out does not count."""
    syntax = syntax_of(script.source)
    parts, done = [], 0
    for span in sorted(syntax.span(node) for node in syntax.captures("(comment) @it").get("it", ())):
        parts.append(script.source.text[done : span.start])
        done = span.end
    return " ".join((*parts, script.source.text[done:]))


def words_of(text: str) -> frozenset[str]:
    """The names in a text."""
    return frozenset(re.findall(r"[A-Za-z_$][\w$]*", text, re.ASCII))


def _takes_literal(script: Script, definition: Definition) -> bool:
    """Whether the function is called with the object itself, not with what another function makes of it."""
    node = syntax_of(script.source).node(definition.object_span) if definition.object_span else None
    around = node.parent if node else None
    return (
        around is not None
        and around.type == "arguments"
        and around.parent is not None
        and syntax_of(script.source).span(around.parent) == definition.span
    )


def _redefined(project: Project, function: str) -> bool:
    """Whether the app's script puts a function of its own in the place of WeChat's."""
    return any(re.search(rf"\b{function}\s*=[^=]", text) for text in _app_scripts(project))


def _app_scripts(project: Project) -> Iterator[str]:
    for suffix in (".js", ".ts"):
        path = f"{project.app_root}app{suffix}"
        if project.exists(path):
            yield project.source(path).text
