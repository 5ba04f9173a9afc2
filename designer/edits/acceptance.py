"""Refusing what WeChat's compiler would reject, where a verb may bring that about."""

from __future__ import annotations

from collections.abc import Sequence

from designer.catalog import catalog
from designer.edits.draft import Draft
from designer.edits.refusal import NotEditable
from designer.project.paths import folder_of, join
from designer.project.project import Project
from designer.source.problem import Problem
from designer.source.wxml import Document, Element
from designer.source.wxml.rejections import tag_problems

_SYNTAX = "wxml-syntax"
_GROUP = "block"
_SCRIPT = "wxs"


def refuse_rejected(draft: Draft, before: Document) -> None:
    """Raises NotEditable with what the compiler would say, when it takes `before` and would not take the draft."""
    _refuse(draft, before.problems, draft.document.problems)


def refuse_rejected_tag(project: Project, draft: Draft, before: Document, element: Element) -> None:
    """As `refuse_rejected`, after an edit of nothing but the tags of `element`.

    Only what such an edit decides is looked at, so that it takes no longer on a long page.
    """
    old, new = before.same(element), draft.now(element)
    if not isinstance(old, Element):
        return
    if _decides_what_is_read(old) or _decides_what_is_read(new):
        refuse_rejected(draft, before)
        _refuse_missing_script(project, draft.path, old, new)
    else:
        _refuse(draft, tag_problems(before, old), tag_problems(draft.document, new))


def _decides_what_is_read(element: Element) -> bool:
    """Whether the compiler reads the content of the element, or of others, depending on its tags."""
    component = catalog().component(element.tag)
    return component is not None and component.category == _SYNTAX and element.tag != _GROUP


def _refuse(draft: Draft, before: Sequence[Problem], after: Sequence[Problem]) -> None:
    if not any(problem.rejected for problem in before):
        for problem in after:
            if problem.rejected:
                line, column = draft.document.source.position(problem.span.start)
                raise NotEditable(f"WeChat's compiler would reject line {line}, column {column}: {problem.message}")


def _refuse_missing_script(project: Project, path: str, before: Element, after: Element) -> None:
    missing = _missing_script(project, path, after)
    if missing and not _missing_script(project, path, before):
        raise NotEditable(f"There is no file `{missing}`: WeChat's compiler would reject this.")


def _missing_script(project: Project, path: str, element: Element) -> str:
    """The `src` of a `<wxs>` that leads to no file."""
    source = element.attribute("src") if element.tag == _SCRIPT else None
    written = source.value if source else None
    if not written:
        return ""
    folder = project.app_root if written.startswith("/") else folder_of(path)
    return "" if project.exists(join(folder, written)) else written
