"""The tree of a style sheet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from designer.source.problem import Problem
from designer.source.source import Source, Span
from designer.source.wxss.declarations import Declaration
from designer.source.wxss.rejections import all_problems
from designer.source.wxss.selectors import Selector, read_selectors


@dataclass(frozen=True, slots=True)
class Import:
    """An `@import`; `path` is unquoted, `path_span` leaves the quotes out."""

    path: str
    path_span: Span
    span: Span


# Compared by identity: a sheet of thousands of rules would take long to compare, and to hash.
@dataclass(frozen=True, eq=False)
class Rule:
    """A style rule, or an at-rule with a block.

    Attributes:
        source_text: the text that the spans refer to.
        keyword: the name of an at-rule ("media", "keyframes"), "" of a style rule.
        span: from the prelude to the closing brace.
        prelude: what stands before the opening brace: the selectors, or the condition of an at-rule.
        block: between the braces.
        declarations: those that belong to the rule itself.
        rules: the rules inside it.
        closed: whether there is a closing brace.
    """

    source_text: str = field(repr=False)
    keyword: str
    span: Span
    prelude: Span
    block: Span
    declarations: tuple[Declaration, ...]
    rules: tuple[Rule, ...]
    closed: bool

    @cached_property
    def selectors(self) -> tuple[Selector, ...]:
        """The selectors of a style rule; nothing for an at-rule."""
        return () if self.keyword else read_selectors(self.source_text, *self.prelude)

    def declaration(self, name: str) -> Declaration | None:
        """The last declaration of this property, which is the one that counts."""
        return next((each for each in reversed(self.declarations) if each.name == name), None)


@dataclass(frozen=True, eq=False)
class StyleSheet:
    """A WXSS file.

    Attributes:
        source: the text that the spans refer to.
        rules: those at the top level.
        imports: in their order.
        structure: what the reading found wrong with the structure, whatever WeChat's compiler makes of it.
    """

    source: Source
    rules: tuple[Rule, ...]
    imports: tuple[Import, ...]
    structure: tuple[Problem, ...]

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """What WeChat's compiler rejects, and what it accepts though it was surely not meant, by place."""
        return all_problems(self)

    def all_rules(self) -> Iterator[Rule]:
        """Every rule, those inside at-rules and nested ones too, in the order of the text."""
        waiting = list(reversed(self.rules))
        while waiting:
            rule = waiting.pop()
            yield rule
            waiting += reversed(rule.rules)

    @cached_property
    def classes(self) -> frozenset[str]:
        """Every class that a selector names."""
        return frozenset(
            name.name for rule in self.all_rules() for selector in rule.selectors for name in selector.classes
        )
