"""Classes that no style sheet defines, and those that nothing uses."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from designer.check.diagnostics import Diagnostic, Fix, Rule
from designer.check.nearest import nearest
from designer.edits import remove_class_rules, rename_class_on
from designer.project import Project
from designer.project.classes import defined_classes, undefined_classes, unused_classes
from designer.project.paths import without_suffix
from designer.project.problems import Level
from designer.project.styles.scope import scope_of
from designer.project.styles.sheets import app_sheet
from designer.source.source import Span
from designer.source.wxml import Document, Element

UNDEFINED = Rule("wxml/undefined-class", Level.INFO, "A class that no style sheet in scope defines has no effect.")
UNUSED = Rule("wxss/unused-class", Level.INFO, "A rule for a class that nothing uses has no effect.")
RULES = (UNDEFINED, UNUSED)

# Classes of one page are often alike without being meant for each other: `goods-item`, `goods-items`.
_LIKENESS = 0.9
# Sheets with longer lines were made by a program.
_LONGEST_LINE = 500


def check_wxml(project: Project, path: str) -> Iterator[Diagnostic]:
    """A finding at each static class without a rule, where all that could define it is known."""
    document = project.wxml(path)
    found = undefined_classes(project, path)
    known = defined_classes(project, path) if found else frozenset()
    for use in found:
        message, fix = f"No style sheet defines “{use.name}”.", None
        meant = nearest(use.name, known, _LIKENESS)
        # `files` beside `file` is another name rather than a slip of the pen.
        if meant is not None and meant not in use.name and use.name not in meant:
            message += f" Is “{meant}” meant?"
            element = _element_of(document, use.span)
            make = partial(rename_class_on, project, path, [element], use.name, meant)
            fix = Fix(f"Use {meant}", make, certain=False)
        yield UNDEFINED.at(document.source, use.span, message, fix)


def check_wxss(project: Project, path: str) -> Iterator[Diagnostic]:
    """A finding at the first rule of each class that nothing uses, as far as can be known.

    Sheets that are there to be imported, such as a library of icons, and those that a program wrote, need not be used
    to the last rule.
    """
    source = project.source(path)
    if not _belongs_to_one(project, path) or _is_made_by_program(source.text):
        return
    for unused in unused_classes(project, path):
        make = partial(remove_class_rules, project, path, unused.name)
        fix = Fix(f"Remove .{unused.name}", make, certain=False)
        message = f"Nothing uses the class “{unused.name}”."
        yield UNUSED.at(source, unused.span, message, fix)


def _belongs_to_one(project: Project, path: str) -> bool:
    """Whether a sheet is that of the app, a page or a component."""
    template = f"{without_suffix(path)}.wxml"
    return path == app_sheet(project) or (project.exists(template) and scope_of(project).is_host(template))


def _is_made_by_program(text: str) -> bool:
    return any(len(line) > _LONGEST_LINE and "data:" not in line for line in text.splitlines())


def _element_of(document: Document, span: Span) -> Element:
    return next(each for each in document.elements() if each.start_tag.covers(span))
