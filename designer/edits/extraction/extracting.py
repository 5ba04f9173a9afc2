"""An element becomes a component of its own."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from designer.catalog import catalog
from designer.edits.clipboard import Clipboard, copy_markup
from designer.edits.components import leaving_tags, use_steps
from designer.edits.data import kebab
from designer.edits.draft import Draft
from designer.edits.extraction.needs import (
    Need,
    datasets,
    handlers_of,
    needs_of,
    refuse_staying,
    shared_datasets,
    stays_outside,
)
from designer.edits.extraction.rules import cut_off, leaving_rules
from designer.edits.extraction.script import component_script
from designer.edits.handlers import HandlerUse
from designer.edits.lines import line_end
from designer.edits.manner import event_attribute, manner_of, slash_of
from designer.edits.pages.names import checked_name, refuse_taken
from designer.edits.pasting import rebased
from designer.edits.refusal import NotEditable
from designer.edits.scripts import script_of
from designer.project.change import Change, CreateFile, Note, Step
from designer.project.config import STYLE_SUFFIXES
from designer.project.project import Project
from designer.project.styles.fragments import hosts
from designer.source.script import Script, data_tree
from designer.source.source import Source, Span, Splice
from designer.source.wxml import Document, Element, read_wxml
from designer.source.wxml.grammar import VALID_NAME
from designer.source.wxml.renaming import rename_data

_TAG = re.compile(r"[a-z][a-z0-9_-]*", re.ASCII)
# Attributes that every element has: no property can be given under these names.
_TAKEN = frozenset({"id", "class", "style", "slot", "hidden", "is", "dataset", "generic", "data"})
_WHITE = " \t\r\n"


@dataclass(frozen=True, slots=True)
class _Given:
    """A property and the name in the page that it stands for."""

    need: Need
    property_name: str

    @property
    def attribute(self) -> str:
        """What the tag of the component says."""
        prefix = "model:" if self.need.two_way else ""
        return f"{prefix}{kebab(self.property_name)}"


def extract_component(project: Project, path: str, element: Element, component_path: str, tag: str) -> Change:
    """Let `element` be a component at `component_path` (without extension), which the page uses as `tag`.

    Its `wx:if`, `wx:for` and `slot` stay on the new tag. It gets a property for each name of the page that its bindings
    use, and hands its events on to the page's handlers. Rules, components and modules come along; rules that nothing
    else uses leave the page. Raises NotEditable when the path or the tag is taken, and for what works only in the page.
    """
    draft = Draft(project, path)
    document, element = draft.document, draft.now(element)
    base = checked_name(component_path)
    _check(project, document, element, base, tag)
    script_path = script_of(project, path)
    script = project.script(script_path) if script_path else None
    needs = needs_of(document, element, data_tree(script) if script else None)
    given = _named(needs)
    handlers = handlers_of(document, element)
    events = _events(handlers)
    clipboard = copy_markup(project, path, [element], alone=True)
    suffix = f".{script_path.rpartition('.')[2]}" if script_path else ".js"
    texts = {
        ".wxml": _markup(project, clipboard, base, document.source.eol, given),
        suffix: component_script(f"{base}{suffix}", _manner_model(project, script), _properties(given), events),
        ".json": _config(project, base, clipboard.components),
    }
    if clipboard.rules.strip():
        texts[STYLE_SUFFIXES[0]] = clipboard.rules
    kept = shared_datasets(document, element, handlers)
    added = [*kept.values(), *_added(document, given, events)]
    draft.splice(Splice(element.span, _tag_text(document, element, tag, added)))
    change = draft.change(f"Extract {tag}", draft.element_from(element.start))
    steps: list[Step] = [*change.steps, *use_steps(project, path, {tag: base}, leaving_tags(project, path, change))]
    steps += leaving_rules(project, path, element, clipboard.rules)
    steps += (CreateFile(base + each, text.encode()) for each, text in texts.items())
    return Change(
        change.title, tuple(steps), change.focus, (*_notes(path, handlers, kept), *cut_off(project, path, element))
    )


def _check(project: Project, document: Document, element: Element, base: str, tag: str) -> None:
    path = document.source.path
    if hosts(project, path) != (path,):
        raise NotEditable(f"{path} belongs to no page of its own. Extract from the page.")
    if not _TAG.fullmatch(tag) or catalog().component(tag) is not None:
        raise NotEditable(f"“{tag}” is no name for a component: use small letters, digits and -, and no tag of WeChat.")
    if tag in project.using(path):
        raise NotEditable(f"<{tag}> already stands for a component here.")
    if element.end_tag is None and not element.self_closing:
        raise NotEditable(f"Close <{element.tag}> first: its end tag is missing.")
    refuse_taken(project, base)
    refuse_staying(document, element)


def _named(needs: Iterable[Need]) -> tuple[_Given, ...]:
    """The properties; one that an attribute cannot give gets another name."""
    needs = tuple(needs)
    names = {need.name for need in needs}
    given = []
    for need in needs:
        name = need.name
        while name in _TAKEN or (name != need.name and name in names):
            name = f"{name}Value"
        if not VALID_NAME.fullmatch(name):
            raise NotEditable(f"`{name}` can be no attribute. Give this data a name of letters and digits first.")
        given.append(_Given(need, name))
    return tuple(given)


def _properties(given: Iterable[_Given]) -> dict[str, str]:
    return {each.property_name: each.need.type_name for each in given}


def _events(handlers: Iterable[HandlerUse]) -> dict[str, str]:
    """The event that stands for each handler: called like it, unless events from inside are called so."""
    common = {event.name for event in catalog().common_events}
    return {use.name: f"{use.name}Event" if use.name in common else use.name for use in handlers}


def _manner_model(project: Project, script: Script | None) -> Script | None:
    """A script to imitate: the page's, else that of any page."""
    if script is not None:
        return script
    found = next((page.script for page in project.pages if project.exists(page.script)), None)
    return project.script(found) if found else None


def _markup(project: Project, clipboard: Clipboard, base: str, eol: str, given: Iterable[_Given]) -> str:
    """The component's template: what it needs at its top, and the element without what stays outside."""
    target = f"{base}.wxml"
    piece = rebased(project, clipboard, target, read_wxml(Source(clipboard.origin, clipboard.markup)))
    root = next(piece.elements())
    piece = read_wxml(piece.source.splice(_cut(piece, root)))
    helpers = [
        rebased(project, clipboard, target, read_wxml(Source(clipboard.origin, helper))).source.text
        for helper in clipboard.helpers
    ]
    whole = read_wxml(Source(target, eol.join([*helpers, piece.source.text]) + eol))
    for each in given:
        if each.property_name != each.need.name:
            splices = rename_data(whole, (each.need.name,), each.property_name)
            whole = read_wxml(whole.source.splice(splices))
    return whole.source.text


def _cut(piece: Document, root: Element) -> list[Splice]:
    """Takes the attributes that stay outside with the white space before them."""
    text = piece.source.text
    spans = [each.span for each in root.attributes if stays_outside(each.name)]
    return [Splice(Span(len(text[: span.start].rstrip(_WHITE)), span.end), "") for span in spans]


def _added(document: Document, given: Iterable[_Given], events: Mapping[str, str]) -> Iterator[str]:
    """The attributes that give the properties and take the events."""
    manner = manner_of(document)
    quote = manner.quote or '"'
    yield from (f"{each.attribute}={quote}{{{{{each.need.name}}}}}{quote}" for each in given)
    yield from (f"{event_attribute(event, manner)}={quote}{handler}{quote}" for handler, event in events.items())


def _tag_text(document: Document, element: Element, tag: str, added: Iterable[str]) -> str:
    """The new tag; its attributes stand on lines of their own where those of the element do."""
    written = [document.source.slice(each.span) for each in element.attributes if stays_outside(each.name)]
    written += added
    first = element.attributes[0] if element.attributes else None
    text = document.source.text
    gap = " "
    if first is not None and line_end(text, element.start) < first.span.start:
        gap = text[element.tag_span.end : first.span.start]
    slash = next((slash_of(each) for each in document.elements() if each.self_closing), " /")
    return f"<{tag}{''.join(gap + each for each in written)}{slash}>"


def _config(project: Project, base: str, components: Mapping[str, str]) -> str:
    config: dict[str, object] = {"component": True}
    for step in use_steps(project, f"{base}.wxml", components):
        if isinstance(step, CreateFile):
            config |= json.loads(step.data)
    config.setdefault("usingComponents", {})
    return json.dumps(config, ensure_ascii=False, indent=2) + "\n"


def _notes(path: str, handlers: tuple[HandlerUse, ...], kept: Mapping[str, str]) -> tuple[Note, ...]:
    lost = datasets(handlers) - kept.keys()
    spans = {each.name: each.span for use in handlers for each in use.element.attributes if each.name in lost}
    message = "A handler that reads this from its event gets it no more: the event comes from the component now."
    return tuple(Note(path, span, message) for span in spans.values())
