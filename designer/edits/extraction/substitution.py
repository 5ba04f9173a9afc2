"""Markup of a component in which expressions of the page stand for its properties, and handlers for its events."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from designer.edits.extraction.bindings import Binding
from designer.edits.handlers import handler_uses
from designer.edits.refusal import NotEditable
from designer.source.source import Span, Splice
from designer.source.wxml import Attribute, Document, Text, read_wxml
from designer.source.wxml.mustache import Mustache
from designer.source.wxml.scope import Scope, scoped_uses
from designer.source.wxml.uses import DataUse, Form, Kind

_OTHER_QUOTE = {'"': "'", "'": '"'}
_SYNTAX = ("{{", "<")
_WHITE = " \t\r\n"


def substituted(markup: Document, bindings: Mapping[str, Binding], modules: frozenset[str]) -> Document:
    """`markup` with bindings for properties; `modules` are the names of the component's wxs modules.

    Raises NotEditable for a name that is no property, and where a binding would mean something else.
    """
    splices = []
    for use, scope in scoped_uses(markup):
        if use.kind is not Kind.DATA or use.form is Form.KEY or use.loop is not None or use.name.name in modules:
            continue
        binding = bindings.get(use.name.name)
        if binding is None:
            raise NotEditable(f"The component shows `{use.name.name}`, which is none of its properties.")
        splices.append(_replaced(markup, use, binding, scope))
    return read_wxml(markup.source.splice(splices))


def with_handlers(markup: Document, handlers: Mapping[str, str]) -> Document:
    """`markup` whose events call `handlers` instead of the component's methods; other events call nothing.

    A binding that stops its event stays, as it did that without a handler, too.
    """
    splices = []
    for use in handler_uses(markup):
        handler = handlers.get(use.name, "")
        if use.attribute.quote in handler and handler:
            raise NotEditable(f"`{handler}` cannot stand in the quotes of `{use.attribute.name}`.")
        if handler or "catch" in use.attribute.name:
            splices.append(Splice(use.span, handler))
        else:
            splices.append(Splice(without(markup, use.attribute), ""))
    return read_wxml(markup.source.splice(splices))


def without(markup: Document, attribute: Attribute) -> Span:
    """An attribute with the white space before it."""
    start, end = attribute.span
    return Span(len(markup.source.text[:start].rstrip(_WHITE)), end)


def _replaced(markup: Document, use: DataUse, binding: Binding, scope: Scope) -> Splice:
    span = use.name.span
    assert span is not None
    hidden = next((name for name in sorted(binding.names) if scope.find(name) is not None), None)
    if hidden is not None:
        raise NotEditable(f"`{hidden}` of the page means a loop variable inside the component. Rename it there first.")
    whole = next((each for each in _mustaches(use) if each.span.covers(span)), None)
    alone = whole is not None and markup.source.slice(whole.expression).strip() == use.name.name
    if alone and whole is not None and use.form is Form.PATH:
        if binding.plain is not None and _fits(use, binding.plain):
            return Splice(whole.span, binding.plain)
        return Splice(span, _in_quotes(use, binding.text))
    text = binding.text if binding.closed else f"({binding.text})"
    if use.form is Form.SHORTHAND:
        text = f"{use.name.name}: {text}"
    return Splice(span, _in_quotes(use, text))


def _mustaches(use: DataUse) -> Iterator[Mustache]:
    if use.attribute is not None:
        yield from use.attribute.mustaches
    elif isinstance(use.node, Text):
        yield from use.node.mustaches


def _fits(use: DataUse, plain: str) -> bool:
    """Whether a text can stand there without braces: `wx:` attributes would take it for something else."""
    if any(each in plain for each in _SYNTAX):
        return False
    if use.attribute is None:
        return plain == plain.strip()
    return not use.attribute.name.startswith("wx:") and use.attribute.quote not in plain


def _in_quotes(use: DataUse, text: str) -> str:
    """An expression with the quotes that its place allows."""
    quote = use.attribute.quote if use.attribute else ""
    if not quote or quote not in text:
        return text
    if _OTHER_QUOTE[quote] in text or "\\" in text:
        raise NotEditable(f"{text} holds both kinds of quotes, so that no attribute can hold it.")
    return text.replace(quote, _OTHER_QUOTE[quote])
