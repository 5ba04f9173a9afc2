"""A component becomes elements of the page again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from designer.catalog import event_of
from designer.edits.acceptance import refuse_rejected
from designer.edits.clipboard import copy_markup, helper_name
from designer.edits.components import upkept
from designer.edits.draft import Draft
from designer.edits.extraction.bindings import bindings_of, given_by
from designer.edits.extraction.dressing import dressed, filled
from designer.edits.extraction.forwarding import forwarded_events, simple_definition
from designer.edits.extraction.substitution import substituted, with_handlers
from designer.edits.lines import indent_at
from designer.edits.manner import manner_of
from designer.edits.markup import fitted
from designer.edits.pasting import arrive
from designer.edits.refusal import NotEditable
from designer.edits.scripts import script_of
from designer.project.change import Change
from designer.project.components import Component
from designer.project.project import Project
from designer.source.script import Definition
from designer.source.source import Source, Splice
from designer.source.wxml import Attribute, Document, Element, Text, read_wxml

_SLOT = "slot"
_FOREIGN = ("template", "include", "import")


def inline_component(project: Project, path: str, element: Element) -> Change:
    """Put what a component shows in the place of `element`, which stands for it.

    Bound expressions stand for its properties and the page's handlers for its events; rules, components and modules
    come along. The component's files stay. Raises NotEditable when it has a life of its own: data, methods that do more
    than hand events on, life cycle functions, more than one slot; and where WeChat's compiler would reject the result.
    """
    draft = Draft(project, path)
    document, element = draft.document, draft.now(element)
    component = project.using(path).get(element.tag)
    script_path = script_of(project, component.wxml) if component and project.exists(component.wxml) else None
    if component is None or script_path is None:
        raise NotEditable(f"<{element.tag}> stands for no component whose files are there.")
    script = project.script(script_path)
    definition = simple_definition(script)
    events = forwarded_events(script, definition)
    bindings = bindings_of(document, element, script, definition)
    taken = {event: attribute.value or "" for attribute in element.attributes if (event := _event(attribute))}
    handlers = {method: taken[event] for method, event in events.items() if event in taken}
    clipboard = copy_markup(project, component.wxml, _shown(project.wxml(component.wxml), element, component))
    piece = read_wxml(Source(clipboard.origin, clipboard.markup))
    piece = with_handlers(substituted(piece, bindings, _modules(project.wxml(component.wxml))), handlers)
    arrival = arrive(project, draft, replace(clipboard, markup=piece.source.text))
    own = _own_attributes(element, definition, set(events.values()), piece)
    markup = filled(arrival.markup, document, draft.now(element))
    text = dressed(markup, document, own)
    now = draft.now(element)
    indent = indent_at(draft.text, now.start)
    draft.splice(Splice(now.span, fitted(text, manner_of(document), indent, document.source.eol)))
    refuse_rejected(draft, document)
    change = draft.change(f"Inline {element.tag}", draft.element_from(now.start))
    if not any(step.path.endswith(".json") for step in arrival.steps):
        change = upkept(project, change)
    return Change(change.title, (*change.steps, *arrival.steps), change.focus, arrival.notes)


def _event(attribute: Attribute) -> str:
    """The event that an attribute binds; "" for another attribute."""
    bound = event_of(attribute.name)
    return bound[1] if bound else ""


def _modules(document: Document) -> frozenset[str]:
    modules = (element.attribute("module") for element in document.elements() if element.tag == "wxs")
    return frozenset(each.value for each in modules if each is not None and each.value)


def _shown(document: Document, element: Element, component: Component) -> Sequence[Element]:
    """The elements at the top of the component's template. Raises NotEditable for what markup cannot take over."""
    slots = [each for each in document.elements() if each.tag == _SLOT]
    if len(slots) > 1 or any(each.attributes or list(each.elements) for each in slots):
        raise NotEditable("The component has slots of several kinds, or some with a content of their own.")
    if slots and any(each.attribute("wx:for") and each.span.covers(slots[0].span) for each in document.elements()):
        raise NotEditable("The component repeats its slot.")
    filling = any(not (isinstance(each, Text) and each.blank) for each in element.children)
    if filling and not slots:
        raise NotEditable(f"The component does not show what stands inside <{element.tag}>. Take it out first.")
    foreign = next((each for each in document.elements() if each.tag in _FOREIGN), None)
    loose = any(isinstance(node, Text) and not node.blank for node in document.roots)
    roots = [node for node in document.roots if isinstance(node, Element) and helper_name(node) is None]
    if foreign is not None or loose or not roots:
        what = f"<{foreign.tag}>" if foreign else "text without an element around it" if loose else "nothing to show"
        raise NotEditable(f"{component.wxml} has {what}, which cannot be put into the page.")
    return roots


def _own_attributes(
    element: Element, definition: Definition, events: set[str], piece: Document
) -> tuple[Attribute, ...]:
    """The attributes that are no properties and none of the component's events.

    Data for handlers that the markup has itself goes, too.
    """
    given = {each.name for name in definition.properties if (each := given_by(element, name)) is not None}
    inside = {each.name for part in piece.elements() for each in part.attributes if each.name.startswith("data-")}
    return tuple(
        each
        for each in element.attributes
        if each.name not in given | inside and not (_event(each) and _event(each) in events)
    )
