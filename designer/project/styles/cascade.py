"""What styles an element: the rules that match it, its own `style`, and what it inherits, in the order of winning."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from designer.catalog import catalog
from designer.project.paths import without_suffix
from designer.project.project import Project
from designer.project.styles.certainty import Certainty
from designer.project.styles.index import Entry, index_of
from designer.project.styles.matching import match
from designer.project.styles.scope import scope_of
from designer.project.styles.sheets import Reach, SheetInUse, sheets_for
from designer.project.styles.subjects import Subject, Subjects, is_virtual, subjects_of
from designer.source.wxml import Element
from designer.source.wxss import Declaration, Rule, Selector, read_inline_style
from designer.source.wxss.specificity import Specificity

_PAGE = "page"
_HOST = ":host"


@dataclass(frozen=True, slots=True, eq=False)
class Matched:
    """A rule, or the `style` attribute, that styles the element or may do so.

    Attributes:
        path: the sheet; of inline style the WXML file.
        rule: None for inline style.
        selector: the strongest that matches; None for inline style.
        specificity: that of the selector.
        conditions: what must hold besides: `@media …` around the rule, states such as `:hover`.
        certain: whether the rule matches whatever the data.
        pseudo_element: which box it draws: "" the element's own, "before", "after" and so on.
        declarations: in the order of the text.
    """

    path: str
    rule: Rule | None
    selector: Selector | None
    specificity: Specificity
    conditions: tuple[str, ...]
    certain: bool
    pseudo_element: str
    declarations: tuple[Declaration, ...]

    @property
    def inline(self) -> bool:
        """Whether it is the `style` attribute."""
        return self.rule is None

    @property
    def settled(self) -> bool:
        """Whether it counts whatever the data, the screen and the state."""
        return self.certain and not self.conditions


@dataclass(frozen=True, slots=True, eq=False)
class Applied:
    """One declaration of a cascade.

    Attributes:
        source: the rule or inline style that it stands in.
        overridden: whether one that counts in any case is stronger, so that this one never shows.
    """

    declaration: Declaration
    source: Matched
    overridden: bool


@dataclass(frozen=True, slots=True, eq=False)
class Inherited:
    """What is taken over from around the element.

    Attributes:
        element: where it comes from; None for the page or the component's host.
        declarations: strongest first.
    """

    element: Element | None
    declarations: tuple[Applied, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Cascade:
    """What styles an element.

    Attributes:
        matched: the rules and the inline style, strongest first.
        declarations: all of them, strongest first; those of pseudo-elements too.
        inherited: from the nearest ancestor outwards.
    """

    matched: tuple[Matched, ...]
    declarations: tuple[Applied, ...]
    inherited: tuple[Inherited, ...]

    def winner(self, name: str, pseudo_element: str = "") -> Applied | None:
        """The declaration of a property that shows, as far as that is settled; inherited ones count last."""
        own = (each for each in self.declarations if each.source.pseudo_element == pseudo_element)
        handed_down = (each for level in self.inherited for each in level.declarations)
        for each in (*own, *handed_down):
            if each.source.settled and not each.overridden and each.declaration.name == name:
                return each
        return None


def cascade(project: Project, wxml_path: str, element: Element) -> Cascade:
    """What styles `element` of a WXML file, by all sheets that reach it. Raises FileFault when the file is not there.

    Rules inside rules are left out, as wcsc rejects them. What styles a component's host from outside is not known
    here and is left out too.
    """
    sheets = sheets_for(project, wxml_path)
    subjects = subjects_of(project.wxml(wxml_path), top_tag(project, wxml_path))
    subject = subjects.of(element)
    # What leaves no box has nothing to style.
    matched = () if is_virtual(element.tag) else _matched(wxml_path, subject, sheets)
    declarations = _in_order(matched)
    return Cascade(matched, declarations, _inherited(wxml_path, subjects, subject, sheets, declarations))


def top_tag(project: Project, wxml_path: str) -> str:
    """What selectors find around the elements of a WXML file: `page`, a component's `:host`, "" when not known."""
    scope = scope_of(project)
    if not scope.is_host(wxml_path):
        return ""
    return _HOST if scope.isolation(without_suffix(wxml_path)).component else _PAGE


def _matched(path: str, subject: Subject, sheets: Iterable[SheetInUse]) -> tuple[Matched, ...]:
    found: list[tuple[tuple[Specificity, int, int], Matched]] = []
    for number, used in enumerate(sheets):
        classes = used.reach is Reach.EVERYTHING
        strongest: dict[tuple[int, str, tuple[str, ...]], tuple[Entry, Certainty]] = {}
        for entry in index_of(used.sheet).candidates(subject):
            certainty = match(entry.selector, subject, classes=classes)
            key = (entry.order, entry.pseudo_element, entry.conditions)
            if certainty and (key not in strongest or _beats(entry, certainty, *strongest[key])):
                strongest[key] = entry, certainty
        for entry, certainty in strongest.values():
            rank = (entry.specificity, number, entry.order)
            found.append((rank, _of_rule(used.path, entry, certain=certainty is Certainty.YES)))
    found.sort(key=lambda each: each[0], reverse=True)
    return (*_inline(path, subject), *(each for _, each in found))


def _beats(entry: Entry, certainty: Certainty, other: Entry, other_certainty: Certainty) -> bool:
    return (certainty, entry.specificity) > (other_certainty, other.specificity)


def _of_rule(path: str, entry: Entry, *, certain: bool) -> Matched:
    return Matched(
        path=path,
        rule=entry.rule,
        selector=entry.selector,
        specificity=entry.specificity,
        conditions=entry.conditions,
        certain=certain,
        pseudo_element=entry.pseudo_element,
        declarations=entry.rule.declarations,
    )


def _inline(path: str, subject: Subject) -> Iterator[Matched]:
    attribute = subject.element.attribute("style") if subject.element else None
    if attribute is None or attribute.value_span is None:
        return
    mustaches = [mustache.span for mustache in attribute.mustaches]
    style = read_inline_style(attribute.source_text, attribute.value_span, mustaches)
    dynamic = (each.declaration for each in style.dynamic if each.declaration is not None)
    declarations = sorted((*style.declarations, *dynamic), key=lambda each: each.span)
    if declarations:
        yield Matched(path, None, None, Specificity(0, 0, 0), (), True, "", tuple(declarations))


def _in_order(matched: Iterable[Matched]) -> tuple[Applied, ...]:
    """The declarations of all, important ones first, with marks on those that never show."""
    everything = [(declaration, source) for source in matched for declaration in reversed(source.declarations)]
    everything.sort(key=lambda each: not each[0].important)
    settled: dict[str, set[str]] = {}
    found = []
    for declaration, source in everything:
        name = property_of(declaration)
        taken = settled.setdefault(source.pseudo_element, set())
        found.append(Applied(declaration, source, overridden=name in taken))
        if source.settled:
            taken.add(name)
            taken |= catalog().shorthands.get(name, frozenset())
    return tuple(found)


def property_of(declaration: Declaration) -> str:
    """The property in the case in which it is compared; variables are compared as written."""
    return declaration.name if declaration.name.startswith("--") else declaration.name.lower()


def _inherited(
    path: str, subjects: Subjects, subject: Subject, sheets: Iterable[SheetInUse], own: Iterable[Applied]
) -> tuple[Inherited, ...]:
    taken: set[str] = set()
    _take(taken, own)
    found = []
    above = subject.parent
    while above is not None and not above.unknown:
        handed_down = [each for each in _in_order(_matched(path, above, sheets)) if _is_inherited(each)]
        marked = tuple(
            Applied(each.declaration, each.source, each.overridden or property_of(each.declaration) in taken)
            for each in handed_down
        )
        if marked:
            found.append(Inherited(above.element, marked))
        _take(taken, handed_down)
        above = above.parent
    return tuple(found)


def _take(taken: set[str], declarations: Iterable[Applied]) -> None:
    for each in declarations:
        if each.source.settled and not each.source.pseudo_element:
            name = property_of(each.declaration)
            taken.add(name)
            taken |= catalog().shorthands.get(name, frozenset())


def _is_inherited(applied: Applied) -> bool:
    name = property_of(applied.declaration)
    return not applied.source.pseudo_element and (name.startswith("--") or name in catalog().inherited_properties)
