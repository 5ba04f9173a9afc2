"""The classes that an attribute gives: those in its text, and those in the expressions of its mustaches."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice, product

from designer.source.source import Span
from designer.source.wxml.attributes import Attribute
from designer.source.wxml.expressions import Binary, Call, Conditional, Group, Literal, Node, read_expression

_WORD = re.compile(r"\S+")
# So many ways in which one expression can end are followed; people write two or three.
_MOST_OUTCOMES = 64
_EITHER = frozenset({"||", "??"})


@dataclass(frozen=True, slots=True)
class ClassUse:
    """A class where it is written.

    Attributes:
        sure: whether it is there whatever the data; False for one that an expression may give.
    """

    name: str
    span: Span
    sure: bool


@dataclass(frozen=True, slots=True)
class ClassValue:
    """What the value of a class attribute says.

    Attributes:
        uses: the classes that are written out, in the order of the text.
        patterns: beginning and end of classes of which data gives the rest: `btn-{{type}}` is ("btn-", "").
        opaque: whether data may give classes of which nothing is written here.
        computed: whether a function, or data at both ends, makes some, so that they may be written nowhere at all.
    """

    uses: tuple[ClassUse, ...]
    patterns: tuple[tuple[str, str], ...]
    opaque: bool
    computed: bool = False

    def may_give(self, name: str) -> bool:
        """Whether a pattern fits the class `name`."""
        return any(name.startswith(begin) and name.endswith(end) for begin, end in self.patterns)


@dataclass(frozen=True, slots=True)
class _Text:
    text: str
    start: int


@dataclass(frozen=True, slots=True)
class _Data:
    """What only data tells; `joined` stands for a neighbour of the mustache that is looked at."""

    joined: bool = False


_Atom = _Text | _Data
_Outcome = tuple[_Atom, ...]
_SPACE = _Text(" ", 0)


def is_class_attribute(name: str) -> bool:
    """Whether the attribute `name` holds classes: `class`, `hover-class`, and external classes such as `t-class`."""
    return re.search(r"class(?:es|name)?\Z", name, re.IGNORECASE) is not None


def read_class_value(attribute: Attribute) -> ClassValue:
    """The classes in the value of `attribute`."""
    span = attribute.value_span
    if span is None:
        return ClassValue((), (), opaque=False)
    text = attribute.source_text
    if attribute.static:
        uses = (ClassUse(match[0], Span(*match.span()), sure=True) for match in _WORD.finditer(text, *span))
        return ClassValue(tuple(uses), (), opaque=False)
    return _read_mixed(attribute, span)


def _read_mixed(attribute: Attribute, span: Span) -> ClassValue:
    text = attribute.source_text
    atoms: list[_Atom] = []
    found = _Found()
    done = span.start
    for mustache in attribute.mustaches:
        start, end = mustache.span
        expression = read_expression(text, mustache.expression)
        found.computed |= any(isinstance(node, Call) for node in expression.nodes())
        outcomes = list(islice(_outcomes(expression.root), _MOST_OUTCOMES))
        before, behind = _is_joined(text, start - 1, span), _is_joined(text, end, span)
        for outcome in outcomes:
            joined = _Data(joined=True)
            found.add([*([joined] * before), *outcome, *([joined] * behind)], sure=False)
        atoms += [_Text(text[done:start], done), *([_SPACE] * _detached(outcomes, 0)), _Data(joined=True)]
        atoms += [_SPACE] * _detached(outcomes, -1)
        done = end
    atoms.append(_Text(text[done : span.end], done))
    found.add(atoms, sure=True)
    uses = sorted(set(found.uses), key=lambda use: use.span)
    return ClassValue(tuple(uses), tuple(dict.fromkeys(found.patterns)), found.opaque, found.computed)


class _Found:
    """Gathers what the words of a value say."""

    def __init__(self) -> None:
        self.uses: list[ClassUse] = []
        self.patterns: list[tuple[str, str]] = []
        self.opaque = False
        self.computed = False

    def add(self, atoms: Iterable[_Atom], *, sure: bool) -> None:
        for word in _words(atoms):
            first, last = word[0], word[-1]
            if len(word) == 1 and isinstance(first, _Text):
                span = Span(first.start, first.start + len(first.text))
                self.uses.append(ClassUse(first.text, span, sure))
            elif isinstance(first, _Text) or isinstance(last, _Text):
                begin = first.text if isinstance(first, _Text) else ""
                end = last.text if isinstance(last, _Text) else ""
                if sure or not any(isinstance(atom, _Data) and atom.joined for atom in word):
                    self.patterns.append((begin, end))
            elif len(word) > 1 if sure else not any(isinstance(atom, _Data) and atom.joined for atom in word):
                self.opaque = True
                self.computed |= len(word) > 1


def _words(atoms: Iterable[_Atom]) -> Iterator[list[_Atom]]:
    """The atoms cut at white space."""
    word: list[_Atom] = []
    for atom in atoms:
        if isinstance(atom, _Data):
            word.append(atom)
            continue
        done = 0
        for match in re.finditer(r"\s+", atom.text):
            if match.start() > done:
                word.append(_Text(atom.text[done : match.start()], atom.start + done))
            if word:
                yield word
            word, done = [], match.end()
        if done < len(atom.text):
            word.append(_Text(atom.text[done:], atom.start + done))
    if word:
        yield word


def _is_joined(text: str, offset: int, span: Span) -> bool:
    """Whether the character at `offset` of the value, if there is one, belongs to the same word as its neighbour."""
    return span.start <= offset < span.end and not text[offset].isspace()


def _detached(outcomes: list[_Outcome], edge: int) -> bool:
    """Whether white space stands at this edge of the mustache whatever the data, or nothing comes of it."""
    texts = [outcome[edge] for outcome in outcomes if outcome]
    return all(isinstance(atom, _Text) and atom.text[edge : edge + 1 or None].isspace() for atom in texts)


def _outcomes(root: Node | None) -> Iterator[_Outcome]:
    """What an expression may become, piece by piece."""
    waiting: list[Node | None] = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Group):
            waiting.append(node.inner)
        elif isinstance(node, Conditional):
            waiting += [node.otherwise, node.then]
        elif isinstance(node, Binary) and node.operator in _EITHER:
            waiting += [node.right, node.left]
        elif isinstance(node, Binary) and node.operator == "&&":
            waiting += [None, node.right]
        elif isinstance(node, Binary) and node.operator == "+":
            yield from _sums(node)
        else:
            yield _atoms(node)


def _sums(node: Binary) -> Iterator[_Outcome]:
    operands: list[Node] = []
    waiting: list[Node] = [node]
    while waiting:
        part = waiting.pop()
        if isinstance(part, Binary) and part.operator == "+":
            waiting += [part.right, part.left]
        elif isinstance(part, Group) and isinstance(part.inner, Group):
            waiting.append(part.inner)
        else:
            operands.append(part)
    ways = [_simple_outcomes(operand) for operand in operands]
    for combined in islice(product(*ways), _MOST_OUTCOMES):
        yield tuple(atom for outcome in combined for atom in outcome)


def _simple_outcomes(operand: Node) -> list[_Outcome]:
    """The outcomes of an operand that is a choice of literals; else data."""
    inner = operand.inner if isinstance(operand, Group) else operand
    if isinstance(inner, Conditional):
        return [_atoms(inner.then), _atoms(inner.otherwise)]
    return [_atoms(inner)]


def _atoms(node: Node | None) -> _Outcome:
    if node is None:
        return ()
    if isinstance(node, Literal) and node.string is not None and "\\" not in node.raw:
        return (_Text(node.string, node.start + 1),) if node.string else ()
    return (_Data(),)
