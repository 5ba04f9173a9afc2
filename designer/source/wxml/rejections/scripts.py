"""What WeChat's compiler rejects about `<wxs>`."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING

from designer.source.problem import Problem
from designer.source.wxml.attributes import Attribute
from designer.source.wxml.nodes import Element
from designer.source.wxml.rejections.attributes import effective
from designer.source.wxml.rejections.directives import content_of, is_inline_script
from designer.source.wxml.rejections.script_syntax import script_problem

if TYPE_CHECKING:
    from designer.source.wxml.document import Document

_MODULE = re.compile(r"(?:[a-zA-Z_][0-9a-zA-Z_]*+)?")


def wrong_script(text: str, element: Element) -> Iterator[Problem]:
    """What is wrong with a `<wxs>` as far as its file tells."""
    if not _is_compiled(text, element):
        return
    attributes = effective(element)
    module, content = attributes.get("module"), content_of(element)
    if module is None:
        yield Problem(element.tag_span, "`<wxs>` needs a `module`.")
    elif not _MODULE.fullmatch(module.value or ""):
        message = "A module's name has letters, digits and `_` only, and no digit first."
        yield Problem(module.value_span or module.span, message, noticed=element.tag_span)
    elif content is None or not text[content.start : content.end].strip(" \t\r\n"):
        return
    elif "src" in attributes:
        yield Problem(content.span, "A `<wxs>` with `src` has no content.", noticed=element.tag_span)
    elif problem := script_problem(text, content.span):
        yield problem


def missing_scripts(document: Document, present: Collection[str]) -> Iterator[Problem]:
    """Each `<wxs src>` that is not among `present`, the paths of all files relative to the project's root."""
    for element in document.elements():
        if element.tag == "wxs" and _is_compiled(document.source.text, element):
            source = effective(element).get("src")
            if source is not None and source.value and _script_path(document.source.path, source) not in present:
                span = source.value_span or source.span
                yield Problem(span, f"There is no `{source.value}`.", noticed=element.tag_span)


def _is_compiled(text: str, element: Element) -> bool:
    """Whether wcc reads a `<wxs>`: it drops one that is not closed, and all behind it."""
    return is_inline_script(text, element) and (element.end_tag is not None or element.self_closing)


def _script_path(path: str, source: Attribute) -> str:
    value = source.value or ""
    return normpath(value.lstrip("/") if value.startswith("/") else join(dirname(path), value))
