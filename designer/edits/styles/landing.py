"""Where a style edit of one element lands: in the element, in a rule that applies to it, or in a new class."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import count, islice

from designer.catalog import catalog
from designer.edits.classes import add_class, static_class_names
from designer.edits.inline_style import set_inline_declaration
from designer.edits.refusal import NotEditable
from designer.edits.styles.rules import add_rule, remove_declaration, set_declaration
from designer.edits.styles.sheets import sheet_for_new_rules
from designer.project.change import Change, Note
from designer.project.class_scope import styled_by
from designer.project.classes import class_uses, defined_classes
from designer.project.paths import without_suffix
from designer.project.project import Project
from designer.project.styles import Applied, Cascade, Matched, cascade
from designer.project.styles.cascade import property_of, top_tag
from designer.project.styles.matching import match
from designer.project.styles.sheets import in_other_language
from designer.project.styles.subjects import is_virtual, subjects_of
from designer.source.wxml import Element
from designer.source.wxml.class_names import ClassValue
from designer.source.wxss import Rule
from designer.source.wxss.grammar import IMPORTANT
from designer.source.wxss.selectors import Kind
from designer.source.wxss.specificity import Specificity

_ONE_CLASS = Specificity(0, 1, 0)
# How new classes begin, the usual form first: in some files data makes all names of one form, such as `view-{{n}}`.
_NEW_CLASSES = ("{tag}-", "{tag}_", "own-{tag}-")
_TRIED = 20


@dataclass(frozen=True, slots=True)
class InlineTarget:
    """The `style` attribute of the element."""


@dataclass(frozen=True, slots=True, eq=False)
class RuleTarget:
    """A rule that applies to the element; `path` is its style sheet."""

    path: str
    rule: Rule


@dataclass(frozen=True, slots=True)
class NewClassTarget:
    """A class that gets a rule at the end of the page's own sheet.

    Attributes:
        name: None stands for the element's tag with a free number. A class of the element that no sheet defines will
            do, too.
    """

    name: str | None = None


StyleTarget = InlineTarget | RuleTarget | NewClassTarget


def default_target(project: Project, path: str, element: Element) -> StyleTarget:
    """Where a style edit of `element` lands when nothing else is asked for.

    That is the strongest rule of the page's own sheet whose only selector is one class, else a new class; one that
    the element has already, if no sheet defines it. Where no rule can be written, as the styles are in another language
    than WXSS, it is the element itself.
    """
    sheet = _writable_sheet(project, path)
    if sheet is None:
        return InlineTarget()
    for matched in _rules(cascade(project, path, element)):
        if matched.path == sheet and matched.settled and not matched.pseudo_element and _is_one_class(matched):
            assert matched.rule is not None
            return RuleTarget(matched.path, matched.rule)
    return NewClassTarget(_undefined_class(project, path, element))


def rule_targets(project: Project, path: str, element: Element) -> tuple[RuleTarget, ...]:
    """The rules that style `element` itself whatever the data, the screen and the state, strongest first."""
    found = (each for each in _rules(cascade(project, path, element)) if each.settled and not each.pseudo_element)
    return tuple(RuleTarget(each.path, each.rule) for each in found if each.rule is not None)


def touched_elements(project: Project, target: RuleTarget) -> dict[str, int]:
    """How many elements the rule styles or may style, by WXML file; those of repeated ones count once."""
    found: dict[str, int] = {}
    for path in styled_by(project, target.path):
        document = project.wxml(path)
        subjects = subjects_of(document, top_tag(project, path))
        boxes = (subjects.of(each) for each in document.elements() if not is_virtual(each.tag))
        touched = sum(any(match(each, box, classes=True) for each in target.rule.selectors) for box in boxes)
        if touched:
            found[path] = touched
    return found


def set_style(
    project: Project, path: str, element: Element, property_name: str, value: str | None, *, target: StyleTarget
) -> Change:
    """Give `element` a property, or take it away (`value` None), at `target`; a class that needs a rule gets one.

    A note tells when something stronger keeps the value from showing. Raises NotEditable for an element without a box,
    for a value that is none, and when data decides the property in its `style`.
    """
    if is_virtual(element.tag):
        raise NotEditable(f"<{element.tag}> leaves no box that could be styled. Style what is inside.")
    if isinstance(target, InlineTarget):
        return set_inline_declaration(project, path, element, property_name, value)
    if value is None:
        if isinstance(target, NewClassTarget):
            return Change(f"Remove {property_name}", ())
        return remove_declaration(project, target.path, target.rule, property_name)
    if isinstance(target, NewClassTarget):
        change = _in_new_class(project, path, element, (property_name, value), target.name)
    else:
        change = set_declaration(project, target.path, target.rule, property_name, value)
    hidden = _hidden(project, cascade(project, path, element), target, property_name, value)
    return Change(f"Set {property_name}", change.steps, change.focus, (*change.notes, *hidden))


def free_class(project: Project, path: str, element: Element) -> str:
    """A class named after the tag of `element` that nothing in the scope of the file `path` defines, uses or makes."""
    sheet = sheet_for_new_rules(project, path)
    names, values = set(defined_classes(project, path)), list[ClassValue]()
    for each in {path, *styled_by(project, sheet)}:
        uses = class_uses(project.wxml(each))
        names |= {use.name for use in (*uses.own, *uses.handed_on)}
        values += (value for value in uses.values if value.patterns)
    free = [name for form in _NEW_CLASSES for name in _free(names, form.format(tag=element.tag))]
    # Where every form may come from data, a rule that may count elsewhere is better than none.
    return next((name for name in free if not any(each.may_give(name) for each in values)), free[0])


def _free(names: Collection[str], beginning: str) -> Iterator[str]:
    """The first names that are not in `names` and are numbered behind `beginning`."""
    numbered = (f"{beginning}{number}" for number in count(1))
    return islice((name for name in numbered if name not in names), _TRIED)


def _in_new_class(
    project: Project, path: str, element: Element, declaration: tuple[str, str], name: str | None
) -> Change:
    name = name or free_class(project, path, element)
    if name in defined_classes(project, path):
        raise NotEditable(f"There are rules for .{name} already. Choose one of them, or another name.")
    added = add_class(project, path, element, name)
    rule = add_rule(project, sheet_for_new_rules(project, path), f".{name}", [declaration])
    return Change(rule.title, (*added.steps, *rule.steps), notes=rule.notes)


def _writable_sheet(project: Project, path: str) -> str | None:
    """Where new rules for a WXML file go; None when none can be written."""
    try:
        sheet = sheet_for_new_rules(project, path)
    except NotEditable:
        return None
    return None if in_other_language(project, without_suffix(sheet)) else sheet


def _undefined_class(project: Project, path: str, element: Element) -> str | None:
    """The last static class of the element that no sheet defines."""
    defined = defined_classes(project, path)
    return next((name for name in reversed(static_class_names(element)) if name not in defined), None)


def _rules(found: Cascade) -> Iterator[Matched]:
    return (each for each in found.matched if each.rule is not None and each.rule.closed)


def _is_one_class(matched: Matched) -> bool:
    """Whether the rule is that of one class and nothing else."""
    selectors = matched.rule.selectors if matched.rule else ()
    return len(selectors) == 1 and [each.kind for each in selectors[0].simples] == [Kind.CLASS]


def _hidden(
    project: Project, found: Cascade, target: RuleTarget | NewClassTarget, property_name: str, value: str
) -> tuple[Note, ...]:
    """A note when a declaration that counts in any case is stronger than `value` at `target`."""
    stronger = _stronger_than(found, target)
    important = IMPORTANT.search(value) is not None
    for applied in found.declarations:
        wins = applied.source in stronger if applied.declaration.important == important else not important
        if wins and applied.source.settled and not applied.source.pseudo_element and _sets(applied, property_name):
            source = project.source(applied.source.path)
            where = f"{source.path}:{source.position(applied.declaration.span.start).line}"
            message = f"This does not show: the {applied.declaration.name} of {where} is stronger."
            return (Note(source.path, applied.declaration.span, message),)
    return ()


def _stronger_than(found: Cascade, target: RuleTarget | NewClassTarget) -> tuple[Matched, ...]:
    """What wins over `target` by its specificity and place."""
    if isinstance(target, NewClassTarget):
        return tuple(each for each in found.matched if each.inline or each.specificity > _ONE_CLASS)
    index = next((index for index, each in enumerate(found.matched) if each.rule is target.rule), 0)
    return found.matched[:index]


def _sets(applied: Applied, property_name: str) -> bool:
    name = property_of(applied.declaration)
    return name == property_name.lower() or property_name.lower() in catalog().shorthands.get(name, frozenset())
