"""Edits of what events call: bindings in templates and functions in scripts, kept in step."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from designer.catalog import event_of
from designer.edits.attributes import drop_all, put_attribute
from designer.edits.draft import Draft
from designer.edits.manner import event_attribute, manner_of
from designer.edits.refusal import NotEditable
from designer.edits.scripts import edit_steps, refusals, scripts_of, strangers, templates_of
from designer.project.change import Change, Note, Step
from designer.project.project import Project
from designer.source.script import self_uses
from designer.source.script.editing import add_handler as added_handler
from designer.source.script.editing import remove_handler as removed_handler
from designer.source.script.editing import rename_handler as renamed_handler
from designer.source.script.editing.handlers import PAGE_LIFE_CYCLE
from designer.source.source import Span, Splice
from designer.source.wxml import Attribute, Document, Element
from designer.source.wxml.expressions import Literal
from designer.source.wxml.scope import read_mustache

_NAME = re.compile(r"[A-Za-z_$][\w$]*", re.ASCII)
_WORKLET = "worklet:"


@dataclass(frozen=True, slots=True)
class HandlerUse:
    """One place of a template that names a handler.

    Attributes:
        name: the handler.
        span: where it is written, without quotes.
        element: the element whose event calls it.
        attribute: what binds it.
    """

    name: str
    span: Span
    element: Element
    attribute: Attribute


def handler_uses(document: Document) -> Iterator[HandlerUse]:
    """The handlers that a template names, also those in strings of a binding's expression."""
    for element in document.elements():
        for attribute in element.attributes:
            if attribute.value and attribute.value_span and binds(attribute):
                if attribute.static:
                    yield HandlerUse(attribute.value, attribute.value_span, element, attribute)
                else:
                    yield from _in_expressions(document, element, attribute)


def binds(attribute: Attribute) -> bool:
    """Whether the value of the attribute names a function that an event calls."""
    bound = event_of(attribute.name)
    return bool(bound and bound[1]) or attribute.name.startswith(_WORKLET)


def bind_event(
    project: Project, path: str, element: Element, event: str, handler: str, *, create: bool = False
) -> Change:
    """Let `handler` take `event`, under the attribute that binds it already, else in the form the file uses.

    With `create`, the script of the page or component gets the handler when it has none of this name. Raises
    NotEditable for a name that no function can have then, or when the script has no place for it.
    """
    draft = Draft(project, path)
    bound = (each.name for each in draft.now(element).attributes if (event_of(each.name) or ("", ""))[1] == event)
    name = next(bound, None) or event_attribute(event, manner_of(draft.document))
    put_attribute(draft, element, name, handler)
    change = draft.change(f"Bind {event}")
    steps = _adding(project, path, handler) if create else ()
    return Change(change.title, (*change.steps, *steps), change.focus)


def add_handler(project: Project, path: str, name: str) -> Change:
    """Give the script of the page or component of the template `path` an empty handler.

    Without steps when it has one. A template that several bring in gives it to all of them. Raises NotEditable.
    """
    return Change(f"Create {name}", _adding(project, path, name))


def rename_handler(project: Project, path: str, old: str, new: str) -> Change:
    """Give a handler another name in the script of the page or component of `path`, and wherever its templates bind it.

    Raises NotEditable when there is none, the name is taken or none, or another page shows one of these templates,
    too.
    """
    _check_name(new)
    if old in PAGE_LIFE_CYCLE:
        raise NotEditable(f"WeChat itself calls {old}: it cannot have another name.")
    steps: list[Step] = []
    with refusals():
        for script in scripts_of(project, path):
            steps += edit_steps(script, renamed_handler(project.script(script), old, new))
    for template in templates_of(project, path):
        uses = [use for use in handler_uses(project.wxml(template)) if use.name == old]
        _refuse_shared(project, path, template, uses)
        steps += edit_steps(template, [Splice(use.span, new) for use in uses])
    return Change(f"Rename {old}", tuple(steps))


def remove_handler(project: Project, path: str, name: str, *, bindings: bool = False) -> Change:
    """Take a handler out of the script of the page or component of `path`, with `bindings` also what binds it.

    The places where the script itself calls it are noted. Raises NotEditable when there is none, and when it is bound
    and `bindings` is not set.
    """
    steps: list[Step] = []
    notes: list[Note] = []
    for template in templates_of(project, path):
        uses = [use for use in handler_uses(project.wxml(template)) if use.name == name]
        if uses and not bindings:
            place = project.source(template).position(uses[0].span.start)
            raise NotEditable(f"{name} is bound in {template}:{place.line}. Remove it there first.")
        _refuse_shared(project, path, template, uses)
        draft = Draft(project, template)
        drop_all(draft, {use.attribute.span: use.attribute for use in uses}.values())
        steps += draft.change("").steps
    with refusals():
        for script in scripts_of(project, path):
            steps += edit_steps(script, removed_handler(project.script(script), name))
            called = self_uses(project.script(script), name)
            notes += (Note(script, use.span, f"This calls {name}, which is gone.") for use in called)
    return Change(f"Remove {name}", tuple(steps), notes=tuple(notes))


def _adding(project: Project, path: str, name: str) -> tuple[Step, ...]:
    _check_name(name)
    with refusals():
        return tuple(
            step
            for script in scripts_of(project, path)
            for step in edit_steps(script, added_handler(project.script(script), name))
        )


def _check_name(name: str) -> None:
    if not _NAME.fullmatch(name):
        raise NotEditable(f"“{name}” is no name for a handler: use letters, digits, `_` and `$`.")


def _refuse_shared(project: Project, path: str, template: str, uses: list[HandlerUse]) -> None:
    others = strangers(project, path, template) if uses else []
    if others:
        raise NotEditable(f"{template}, which binds {uses[0].name}, is shown by {others[0]} as well. Change it there.")


def _in_expressions(document: Document, element: Element, attribute: Attribute) -> Iterator[HandlerUse]:
    """The strings of an expression such as `{{ready ? 'go' : ''}}`, when it is the whole value."""
    if len(attribute.mustaches) != 1 or attribute.mustaches[0].span != attribute.value_span:
        return
    for node in read_mustache(document, attribute.mustaches[0], element, attribute).nodes():
        if isinstance(node, Literal) and node.string:
            yield HandlerUse(node.string, Span(node.start + 1, node.end - 1), element, attribute)
