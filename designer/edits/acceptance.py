"""Refusing what WeChat's compiler would reject, where a verb may bring that about."""

from __future__ import annotations

from designer.catalog import catalog
from designer.edits.draft import Draft
from designer.edits.refusal import NotEditable
from designer.source.problem import Problem
from designer.source.wxml import Document

_SYNTAX = "wxml-syntax"
_DIRECTIVE = "wx:"


def matters_to_compiler(tag: str, attribute: str = "") -> bool:
    """Whether the compiler itself looks at such an element or attribute, so that not every value of it will do."""
    component = catalog().component(tag)
    return attribute.startswith(_DIRECTIVE) or (component is not None and component.category == _SYNTAX)


def refuse_rejected(draft: Draft, before: Document) -> None:
    """Raises NotEditable with what the compiler would say, when it takes `before` and would not take the draft."""
    if _rejection(before) is None:
        found = _rejection(draft.document)
        if found is not None:
            line, column = draft.document.source.position(found.span.start)
            raise NotEditable(f"WeChat's compiler would reject line {line}, column {column}: {found.message}")


def _rejection(document: Document) -> Problem | None:
    return next((problem for problem in document.problems if problem.rejected), None)
