"""Edits of one declaration in the `style` attribute of an element."""

from __future__ import annotations

from designer.edits.attributes import drop_attribute, put_attribute
from designer.edits.draft import Draft
from designer.edits.refusal import NotEditable, UnquotableValue
from designer.project.change import Change
from designer.project.project import Project
from designer.project.styles.cascade import property_of
from designer.source.source import Span, Splice
from designer.source.wxml import Attribute, Element
from designer.source.wxml.mustache import find_mustaches
from designer.source.wxss import InlineStyle, read_inline_style
from designer.source.wxss.declarations import separators
from designer.source.wxss.editing import declarations_of, effective_declaration
from designer.source.wxss.grammar import IMPORTANT
from designer.source.wxss.inline import masked

_STYLE = "style"
_LINE_ENDS = ("\n", "\r")


def read_style(element: Element) -> InlineStyle | None:
    """The declarations in the `style` of `element`; None when it has no style."""
    attribute = element.attribute(_STYLE)
    return _style_of(attribute) if attribute else None


def set_inline_declaration(
    project: Project, path: str, element: Element, property_name: str, value: str | None
) -> Change:
    """Give `element` this declaration in its `style`, change its value there, or remove it (`value` None).

    Only the plain text of the style is touched. Raises NotEditable when data decides the property, or for a value that
    is none; UnquotableValue when the attribute's quote cannot hold it.
    """
    draft = Draft(project, path)
    element = draft.now(element)
    attribute = element.attribute(_STYLE)
    style = _style_of(attribute) if attribute else None
    if attribute is None or style is None:
        if value is not None:
            put_attribute(draft, element, _STYLE, f"{property_name}: {_checked(value)};")
    elif _decided_by_data(style, property_name, removing=value is None):
        raise NotEditable(f"Data decides `{property_name}` here: change the expression in `style`.")
    elif value is None:
        _remove(draft, element, style, property_name)
    else:
        draft.splice(*_set(draft.text, attribute, style, property_name, _checked(value)))
    verb = "Remove" if value is None else "Set"
    return draft.change(f"{verb} {property_name}")


def _decided_by_data(style: InlineStyle, name: str, *, removing: bool) -> bool:
    """Whether a mustache decides the property even after the plain text has changed."""
    places = [
        each.span.start
        for each in style.dynamic
        if each.declaration is not None
        and property_of(each.declaration) == (name if name.startswith("--") else name.lower())
    ]
    present = effective_declaration(style, name)
    return bool(places) and (removing or present is None or present.span.start < max(places))


def _style_of(attribute: Attribute) -> InlineStyle | None:
    span = attribute.value_span
    if span is None or not attribute.closed:
        return None
    return read_inline_style(attribute.source_text, span, [mustache.span for mustache in attribute.mustaches])


def _checked(value: str) -> str:
    """`value` without white space around it. Raises NotEditable when it would end its declaration or its line."""
    value = value.strip()
    mustaches = [mustache.span for mustache in find_mustaches(value, 0, len(value))]
    plain = masked(value, Span(0, len(value)), mustaches)
    ends = next(separators(plain, 0, len(plain), ";{}"), None)
    if not value or ends is not None or any(end in value for end in _LINE_ENDS):
        raise NotEditable(f"`{value}` is no value for one declaration: write it on one line, without `;` and braces.")
    return value


def _set(text: str, attribute: Attribute, style: InlineStyle, name: str, value: str) -> list[Splice]:
    value = _quoted_inside(value, attribute.quote)
    present = effective_declaration(style, name)
    if present is not None:
        # Without a word on its importance a declaration keeps it.
        end = present.span.end if IMPORTANT.search(value) else present.value_span.end
        place = Span(present.value_span.start, end)
        return [Splice(place, value)] if text[slice(*place)] != value else []
    start, end = style.span
    written = text[start:end]
    last = max((each.span.end for each in style.declarations), default=start)
    if any(each.span.end > last and not text.startswith(";", each.span.end) for each in style.dynamic):
        # Behind a mustache that may hold anything nothing can be written safely, before it always.
        return [Splice(Span(start, start), f"{name}{_colon(text, style)}{value}; ")]
    core = len(written.rstrip())
    if not core:
        return [Splice(style.span, f"{name}: {value};")]
    ended = written[:core].endswith(";")
    separator = _separator(text, style)
    declaration = f"{name}{_colon(text, style)}{value}"
    place = Span(start + core, start + core)
    return [Splice(place, f"{separator}{declaration};" if ended else f";{separator}{declaration}")]


def _remove(draft: Draft, element: Element, style: InlineStyle, name: str) -> None:
    text = draft.text
    cuts = []
    for declaration in declarations_of(style, name):
        start, end = declaration.span
        if declaration.semicolon:
            end = declaration.semicolon.end
            end += len(text[end : style.span.end]) - len(text[end : style.span.end].lstrip())
        else:
            # The last one without a semicolon takes along the one before it.
            start = style.span.start + len(text[style.span.start : start].rstrip().removesuffix(";"))
        if end == style.span.end:
            start = style.span.start + len(text[style.span.start : start].rstrip())
        cuts.append(Splice(Span(start, end), ""))
    draft.splice(*cuts)
    left = draft.now(element).attribute(_STYLE)
    if cuts and left is not None and not (left.value or "").strip():
        drop_attribute(draft, element, _STYLE)


def _quoted_inside(value: str, quote: str) -> str:
    """`value` with the quotes that its attribute leaves it."""
    if not quote or quote not in value:
        return value
    other = "'" if quote == '"' else '"'
    if other in value:
        raise UnquotableValue(f"The value {value} holds both kinds of quotes, so that no attribute can hold it.")
    return value.replace(quote, other)


def _colon(text: str, style: InlineStyle) -> str:
    """What the style writes between a property and its value."""
    for declaration in style.declarations:
        return text[declaration.name_span.end : declaration.value_span.start]
    return ": "


def _separator(text: str, style: InlineStyle) -> str:
    """What the style writes behind a semicolon."""
    for declaration in style.declarations:
        if declaration.semicolon and declaration.semicolon.end < style.span.end:
            return " " if text[declaration.semicolon.end].isspace() else ""
    return " " if _colon(text, style).endswith(" ") else ""
