"""Renames data paths and loop variables in one document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from designer.source.source import Span, Splice
from designer.source.wxml.document import Document
from designer.source.wxml.nodes import Element
from designer.source.wxml.scope import Scope, loop_attribute, scoped_uses, variable_attribute, variable_name
from designer.source.wxml.uses import ITEMS, DataUse, Form, Kind, Step

_USABLE = re.compile(r"(?!(?:true|false|null|undefined)\Z)[A-Za-z_$][A-Za-z0-9_$]*", re.ASCII)


class UnusableName(ValueError):
    """A new name that no expression can use, or that means something else at a place where it would stand."""


def rename_data(document: Document, path: tuple[str, ...], new_name: str) -> tuple[Splice, ...]:
    """The splices that call the last step of the data path `new_name` wherever the document uses it.

    Uses through loop variables and `wx:key` count; an entry `{{a}}` of a template's data becomes `{{a: b}}`, so that
    the template still gets its `a`. Names in bodies of `<template name>` are the template's own and stay.
    Raises UnusableName when `new_name` is no name, or a loop variable or wxs module of this name would be meant.
    """
    if not path or path[-1] == ITEMS:
        raise UnusableName("Only a named step of a path can be renamed.")
    _check(new_name)
    return tuple(_data_splices(document, path, new_name))


def rename_loop_variable(
    document: Document, element: Element, new_name: str, kind: Kind = Kind.ITEM
) -> tuple[Splice, ...]:
    """The splices that call the item (or with Kind.INDEX the index) of `element`'s loop `new_name`.

    Without `wx:for-item` or `wx:for-index` the attribute is added behind `wx:for`. Raises UnusableName when `new_name`
    is no name, when another variable, module or data of this name is used inside the loop, or there is no loop.
    """
    _check(new_name)
    loop = loop_attribute(element)
    if loop is None:
        raise UnusableName("The element has no `wx:for`.")
    old_name = variable_name(element, kind)
    if old_name == new_name:
        return ()
    other = Kind.ITEM if kind is Kind.INDEX else Kind.INDEX
    if variable_name(element, other) == new_name:
        raise UnusableName(f"`{new_name}` is the loop's {other.name.lower()}.")
    declaration = _declaration(element, new_name, kind)
    uses = _variable_splices(document, element, old_name, new_name)
    return tuple(sorted((declaration, *uses), key=lambda splice: splice.span))


def _check(name: str) -> None:
    if not _USABLE.fullmatch(name):
        raise UnusableName(f"`{name}` is no name for an expression: use ASCII letters, digits, `_` and `$`.")


def _data_splices(document: Document, path: tuple[str, ...], new_name: str) -> Iterator[Splice]:
    depth = len(path)
    for use, scope in scoped_uses(document):
        if use.kind is not Kind.DATA or use.names[:depth] != path:
            continue
        step = use.path[depth - 1]
        if step.span is not None:
            if depth == 1:
                _check_free(scope, new_name)
            yield _renamed(use, step, step.span, new_name)


def _variable_splices(document: Document, element: Element, old_name: str, new_name: str) -> Iterator[Splice]:
    for use, scope in scoped_uses(document):
        if element.id not in scope.loops or use.form is Form.KEY:
            continue
        if use.name.name == new_name:
            raise UnusableName(f"`{new_name}` is used inside the loop already, for something else.")
        ours = use.loop is not None and use.loop.id == element.id
        if ours and use.name.name == old_name and use.name.span is not None:
            known = scope.find(new_name)
            if known is not None and known.element.id != element.id and _hides(known.kind, known.element, element):
                raise UnusableName(f"`{new_name}` is taken inside the loop.")
            yield _renamed(use, use.name, use.name.span, new_name)


def _hides(kind: Kind, other: Element, element: Element) -> bool:
    """Whether a name of `other` comes before the variables of `element`: a module, or a loop inside of it."""
    return kind is Kind.MODULE or element.span.covers(other.span)


def _check_free(scope: Scope, name: str) -> None:
    known = scope.find(name)
    if known is not None:
        what = "wxs module" if known.kind is Kind.MODULE else "loop variable"
        raise UnusableName(f"`{name}` is a {what} where the data is used.")


def _renamed(use: DataUse, step: Step, span: Span, new_name: str) -> Splice:
    if use.form is Form.SHORTHAND:
        return Splice(span, f"{step.name}: {new_name}")
    return Splice(span, new_name)


def _declaration(element: Element, new_name: str, kind: Kind) -> Splice:
    named, loop = variable_attribute(element, kind), loop_attribute(element)
    if named is not None and named.value_span is not None:
        return Splice(named.value_span, new_name)
    assert loop is not None
    quote = loop.quote or '"'
    return Splice(Span(loop.span.end, loop.span.end), f" wx:for-{kind.name.lower()}={quote}{new_name}{quote}")
