"""Real mustaches, mutants of them, and what WeChat's compiler says of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from designer.source.source import Source, Span
from designer.source.wxml import Element, Text, read_wxml
from designer.source.wxml.expressions import Expression, read_expression
from designer.source.wxml.mustache import well_formed_end
from tests.material import wcc

_PIECES = (
    *("a", "b1", "$", "_x", "true", "null", "undefined", "if", "typeof ", "new ", "in ", "名"),
    *("0", "1.", ".5", "1e3", "0x1f", "''", "'x'", "'\\n'", '"y"'),
    *("(", ")", "[", "]", "{", "}", "()", "[]", "{}", ",", ":", ";", ".", "..", "...", "?", "?.", "??"),
    *(
        "!",
        "~",
        "+",
        "-",
        "*",
        "**",
        "/",
        "%",
        "&",
        "&&",
        "|",
        "||",
        "^",
        "<",
        "<<",
        ">",
        ">>",
        ">>>",
        "=",
        "==",
        "===",
    ),
    *(" ", "\t", "/*", "*/", "//", "`", "@", "#", "\\", "&lt;"),
)


@dataclass(frozen=True, slots=True)
class Sample:
    """An expression where it may stand.

    Attributes:
        before, after: the markup around its mustache.
        expression: what stands between the braces.
    """

    before: str
    expression: str
    after: str

    @property
    def markup(self) -> str:
        """The file with the expression in it."""
        return f"{self.before}{{{{{self.expression}}}}}{self.after}"

    def read(self) -> Expression:
        """The expression as this project reads it."""
        start = len(self.before) + 2
        span = Span(start, start + len(self.expression))
        return read_expression(self.markup, span, bare="data=" in self.before, escaped="=" in self.before)

    def accepted_by_wcc(self, folder: Path) -> bool:
        """Whether WeChat's compiler accepts it."""
        (folder / "a.wxml").write_text(self.markup, encoding="utf-8", newline="")
        return wcc(folder, "a.wxml").accepted


def real_samples(paths: Iterable[Path]) -> list[Sample]:
    """Every different mustache of these files, in the kind of place where it stands."""
    found: dict[Sample, None] = {}
    for path in paths:
        source = Source.read("a", path.read_bytes())
        for node in read_wxml(source).nodes:
            for sample in _samples_of(source, node):
                if _fits(sample):
                    found[sample] = None
    return list(found)


def mutants(samples: list[Sample], count: int, random: Random) -> Iterator[Sample]:
    """`count` samples with one to three pieces put in, taken out, replaced or swapped."""
    while count:
        sample = random.choice(samples)
        expression = sample.expression
        for _ in range(random.choice((1, 1, 2, 3))):
            expression = _mutated(expression, random)
        mutant = Sample(sample.before, expression, sample.after)
        if _fits(mutant):
            count -= 1
            yield mutant


def _mutated(text: str, random: Random) -> str:
    start = random.randint(0, len(text))
    end = min(len(text), start + random.choice((0, 0, 1, 1, 2, 5)))
    middle = text[start:end]
    way = random.randrange(4)
    if way == 0:
        return text[:start] + text[end:]
    if way == 1:
        return text[:start] + middle * 2 + text[end:]
    if way == 2:
        return text[:start] + middle[::-1] + text[end:]
    return text[:start] + random.choice(_PIECES) + text[end:]


def _samples_of(source: Source, node: object) -> Iterator[Sample]:
    if isinstance(node, Text):
        for mustache in node.mustaches:
            yield Sample("", source.slice(mustache.expression), "")
    elif isinstance(node, Element):
        for attribute in node.attributes:
            for mustache in attribute.mustaches:
                data = node.tag == "template" and attribute.name == "data"
                tag = '<template is="x" data=' if data else "<view a="
                expression = source.slice(mustache.expression)
                yield Sample(tag + attribute.quote, expression, attribute.quote + "/>")


def _fits(sample: Sample) -> bool:
    """Whether the mustache ends where it should and the value's quote is not in it: what is inside is judged here."""
    braced = f"{{{{{sample.expression}}}}}"
    if well_formed_end(braced, 0, len(braced)) != len(braced) or "</" in braced:
        return False
    quote = sample.after[:1]
    return not quote or not (quote in braced or "\n" in braced)
