"""Edits of what decides whether and how often an element is shown: `wx:if` and `wx:for` with what belongs to them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from designer.edits.acceptance import refuse_rejected_tag
from designer.edits.attributes import drop_attribute, put_attribute, quote_for, remove_attribute
from designer.edits.conditions import CONDITIONS, ELIF, ELSE, IF, chain_of
from designer.edits.draft import Draft
from designer.edits.refusal import NotEditable
from designer.edits.scripts import refusals
from designer.edits.wrapping import unwrap_element, wrap_elements
from designer.project.change import Change
from designer.project.project import Project
from designer.source.source import Source, Splice
from designer.source.wxml import Document, Element, read_wxml
from designer.source.wxml.renaming import rename_loop_variable
from designer.source.wxml.scope import loop_attribute, variable_name
from designer.source.wxml.uses import Kind

_BLOCK = "block"
_FOR, _ITEM, _INDEX, _KEY = "wx:for", "wx:for-item", "wx:for-index", "wx:key"
_OLD_FOR = "wx:for-items"
_LOOP = (_FOR, _OLD_FOR, _ITEM, _INDEX, _KEY)
_SPACED = re.compile(r"\{\{(\s)")


def set_condition(project: Project, path: str, elements: Sequence[Element], expression: str | None) -> Change:
    """Show `elements` only while `expression` holds; None shows them always.

    A branch of a condition stays one: its expression is replaced, and wx:else becomes wx:elif. Several elements get a
    `<block>` around them. A branch that is shown always leaves those behind it to the next of them; a `<block>` that
    served the condition alone goes. Raises NotEditable for what WeChat's compiler rejects.
    """
    if expression is None:
        return _without_condition(project, path, elements)
    written = mustache(project.wxml(path), expression)
    if len(elements) > 1:
        return wrap_elements(project, path, elements, _block(written))
    draft = Draft(project, path)
    before = draft.document
    [element] = [draft.now(each) for each in elements]
    otherwise = element.attribute(ELSE)
    if otherwise is not None:
        draft.splice(Splice(otherwise.name_span, ELIF))
    present = next((name for name in CONDITIONS if draft.now(element).attribute(name)), IF)
    put_attribute(draft, element, present, written)
    refuse_rejected_tag(project, draft, before, element)
    return draft.change(f"Set {present}")


def set_loop(
    project: Project,
    path: str,
    element: Element,
    list_path: str | None,
    *,
    item: str | None = None,
    index: str | None = None,
    key: str | None = None,
) -> Change:
    """Show `element` once for each item of a list; None as the list takes the loop away with all that belongs to it.

    `item` and `index` name the variables: those of a loop that is there are renamed with their uses. None leaves each
    as it is. Raises NotEditable for names that mean something else there, and for what WeChat's compiler rejects.
    """
    draft = Draft(project, path)
    before = draft.document
    if list_path is None:
        for name in _LOOP:
            drop_attribute(draft, element, name)
        refuse_rejected_tag(project, draft, before, element)
        return draft.change(f"Remove {_FOR}")
    present = loop_attribute(draft.now(element))
    put_attribute(draft, element, present.name if present else _FOR, mustache(before, list_path))
    for name, wanted, kind in ((_ITEM, item, Kind.ITEM), (_INDEX, index, Kind.INDEX)):
        if wanted is None or variable_name(draft.now(element), kind) == wanted:
            continue
        if present is None:
            put_attribute(draft, element, name, wanted)
        else:
            with refusals():
                draft.splice(*rename_loop_variable(draft.document, draft.now(element), wanted, kind))
    if key is not None:
        put_attribute(draft, element, _KEY, key)
    refuse_rejected_tag(project, draft, before, element)
    return draft.change(f"Set {_FOR}")


def mustache(document: Document, expression: str) -> str:
    """`expression` in braces, with spaces inside where the file writes them; as it is when it has braces already.

    Raises NotEditable when it is empty.
    """
    if not expression.strip():
        raise NotEditable("Write what decides: the name of some data, or an expression.")
    if "{{" in expression:
        return expression
    text = document.source.text
    space = " " if 2 * len(_SPACED.findall(text)) > text.count("{{") else ""
    return f"{{{{{space}{expression.strip()}{space}}}}}"


def _block(written: str) -> str:
    """A `<block>` that is shown on this condition. Raises NotEditable for one that WeChat's compiler rejects."""
    quote = quote_for(written, '"')
    wrapper = f"<{_BLOCK} {IF}={quote}{written}{quote}></{_BLOCK}>"
    rejected = next((each for each in read_wxml(Source("", wrapper)).problems if each.rejected), None)
    if rejected is not None:
        raise NotEditable(f"WeChat's compiler would reject {written}: {rejected.message}")
    return wrapper


def _without_condition(project: Project, path: str, elements: Sequence[Element]) -> Change:
    if len(elements) != 1:
        raise NotEditable("Choose one element whose condition is to go.")
    [element] = elements
    name = next((each for each in CONDITIONS if element.attribute(each)), None)
    if name is None:
        return Change(f"Remove {IF}", ())
    if element.tag == _BLOCK and len(element.attributes) == 1 and not chain_of(project.wxml(path), element):
        return unwrap_element(project, path, element)
    return remove_attribute(project, path, element, name)
