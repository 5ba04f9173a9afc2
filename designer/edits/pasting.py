"""Pasting elements with the rules, components and modules that they need, and moving them between files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from designer.edits.clipboard import Clipboard, copy_markup, helper_name
from designer.edits.components import use_steps
from designer.edits.conditions import with_branches
from designer.edits.draft import Draft
from designer.edits.manner import manner_of
from designer.edits.markup import fitted
from designer.edits.moving import move_elements
from designer.edits.placing import place
from designer.edits.references import References, literals_in, rewritten
from designer.edits.removal import remove_elements
from designer.edits.traveling_rules import class_uses, names_taken, renamed, settled
from designer.edits.wrapping import retagged
from designer.project.change import Change, CreateFile, EditFile, Note, Step
from designer.project.config import STYLE_SUFFIXES
from designer.project.paths import folder_of, without_suffix
from designer.project.project import Project
from designer.source.source import Source, Span, Splice, narrowed
from designer.source.wxml import Document, Element, Node, read_wxml
from designer.source.wxss import read_wxss


@dataclass(frozen=True, slots=True)
class Arrival:
    """Copied elements on their arrival in a file.

    Attributes:
        markup: the elements with the names, tags and paths that are right there.
        steps: what they need in other files.
        notes: what is not as it was where they come from.
    """

    markup: Document
    steps: tuple[Step, ...]
    notes: tuple[Note, ...]


def paste_markup(
    project: Project, path: str, parent: Element | None, before: Node | None, clipboard: Clipboard
) -> Change:
    """Insert copied elements into `parent` (None: the top level) before its child `before` (None: at its end).

    Rules that the file's scope lacks go into its own sheet, components into its JSON, modules, templates and imports to
    its top; relative paths are written anew. A class or tag that means something else here gets a fresh name. The first
    element is selected. Raises NotEditable when the place is gone or one of these files cannot be edited.
    """
    draft = Draft(project, path)
    arrival = arrive(project, draft, clipboard)
    text, manner, eol = arrival.markup.source.text, manner_of(draft.document), draft.document.source.eol
    inserted = place(draft, parent, before, lambda indent: fitted(text, manner, indent, eol))
    change = draft.change(f"Paste {inserted.tag}" if inserted else "Paste", inserted)
    return Change(change.title, (*change.steps, *arrival.steps), change.focus, arrival.notes)


def arrive(project: Project, draft: Draft, clipboard: Clipboard) -> Arrival:
    """What copied elements become in the file of `draft`, to whose top goes what they need there.

    Raises NotEditable when one of the other files cannot be edited.
    """
    path = draft.path
    piece = rebased(project, clipboard, path, read_wxml(Source(clipboard.origin, clipboard.markup)))
    components, notes = _known_components(project, clipboard, path)
    piece = _retagged(project, path, piece, components)
    used = [use.name for use in class_uses(piece)]
    names = names_taken(project, path, clipboard.rules, used) if clipboard.rules else {}
    piece = _spliced(piece, [Splice(use.span, names[use.name]) for use in class_uses(piece) if use.name in names])
    notes += _put_helpers(project, draft, clipboard)
    steps = [*use_steps(project, path, components)]
    steps += _rule_steps(project, path, renamed(clipboard.rules, names), notes)
    return Arrival(piece, tuple(steps), tuple(notes))


def move_elements_between(
    project: Project,
    from_path: str,
    elements: Sequence[Element],
    to_path: str,
    *,
    parent: Element | None = None,
    before: Node | None = None,
) -> Change:
    """Move elements into another file with all that they need there; see `paste_markup`.

    What the first file then needs no more of `usingComponents` goes; its rules stay. Raises NotEditable.
    """
    if from_path == to_path:
        return move_elements(project, from_path, elements, parent, before)
    draft = Draft(project, from_path)
    moving = with_branches(draft.document, [draft.now(element) for element in elements])
    pasted = paste_markup(project, to_path, parent, before, copy_markup(project, from_path, moving))
    removed = remove_elements(project, from_path, moving)
    return Change(pasted.title.replace("Paste", "Move"), (*pasted.steps, *removed.steps), pasted.focus, pasted.notes)


def rebased(project: Project, clipboard: Clipboard, path: str, piece: Document) -> Document:
    """The markup `piece` with the relative paths that lead from `path` to where they led from its origin."""
    if folder_of(clipboard.origin) == folder_of(path) or not clipboard.origin or not project.exists(clipboard.origin):
        return piece
    references = References(project, packages=True)
    splices = []
    for literal in literals_in(piece):
        found = references.resolve(literal, clipboard.origin)
        if found is not None and (text := rewritten(found, found.target, path)) != found.written:
            splices.append(Splice(found.span, text))
    return _spliced(piece, splices)


def _known_components(project: Project, clipboard: Clipboard, path: str) -> tuple[dict[str, str], list[Note]]:
    """The components that are there in this project, and a note for each other one."""
    known: dict[str, str] = {}
    notes: list[Note] = []
    for tag, component in clipboard.components.items():
        if project.resolve_component(f"/{component.removeprefix(project.app_root)}", path) is not None:
            known[tag] = component
        else:
            notes.append(Note(path, Span(0, 0), f"The component {component} of <{tag}> is not in this project."))
    return known, notes


def _retagged(project: Project, path: str, piece: Document, components: dict[str, str]) -> Document:
    """The markup with other tags for components whose tags stand for other ones; `components` follows."""
    using = project.using(path)
    for tag, component in list(components.items()):
        there = using.get(tag)
        if tag not in using or (there is not None and there.path == component):
            continue
        same = next((each for each, known in using.items() if known is not None and known.path == component), None)
        taken = {*using, *components}
        fresh = same or next(each for count in range(2, 10_000) if (each := f"{tag}-{count}") not in taken)
        components[fresh] = components.pop(tag)
        elements = [element for element in piece.elements() if element.tag == tag]
        piece = _spliced(piece, [splice for each in elements for splice in retagged(piece.source.text, each, fresh)])
    return piece


def _spliced(document: Document, splices: Sequence[Splice]) -> Document:
    return read_wxml(document.source.splice(splices)) if splices else document


def _put_helpers(project: Project, draft: Draft, clipboard: Clipboard) -> list[Note]:
    """Write the modules, templates and imports that the file lacks to its top."""
    notes: list[Note] = []
    present = {name: each for each in draft.document.elements() if (name := helper_name(each)) is not None}
    lacking: list[str] = []
    for helper in clipboard.helpers:
        piece = rebased(project, clipboard, draft.path, read_wxml(Source(clipboard.origin, helper)))
        name = next((name for each in piece.elements() if (name := helper_name(each)) is not None), None)
        there = present.get(name) if name is not None else None
        if there is None:
            lacking.append(piece.source.text)
        elif name is not None and draft.document.source.slice(there.span).split() != piece.source.text.split():
            notes.append(Note(draft.path, there.span, f"{name[1]} means something else here: check what was pasted."))
    last = _last_helper(draft.document)
    eol = draft.document.source.eol
    if lacking and last is not None:
        draft.splice(Splice(Span(last.end, last.end), "".join(eol + each for each in lacking)))
    elif lacking:
        draft.splice(Splice(Span(0, 0), "".join(each + eol for each in lacking)))
    return notes


def _last_helper(document: Document) -> Element | None:
    """The last of the modules and imports that stand together at the top of a file."""
    last: Element | None = None
    for node in document.roots:
        if isinstance(node, Element):
            if helper_name(node) is None:
                break
            last = node
    return last


def _rule_steps(project: Project, path: str, rules: str, notes: list[Note]) -> Iterator[Step]:
    if not rules.strip():
        return
    base = without_suffix(path)
    target = next((base + suffix for suffix in STYLE_SUFFIXES if project.exists(base + suffix)), None)
    source = Source(f"{base}{STYLE_SUFFIXES[0]}", "") if target is None else project.source(target)
    sheet, refused = settled(project, path, read_wxss(source), rules)
    notes += (Note(path, Span(0, 0), f"The rule {each} could not be written.") for each in refused)
    if sheet.source.text == source.text:
        return
    if target is None:
        yield CreateFile(source.path, sheet.source.text.encode())
    else:
        whole = Splice(Span(0, len(source.text)), sheet.source.text)
        yield EditFile(target, (narrowed(source.text, whole),))
