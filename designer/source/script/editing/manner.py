"""How a script is written, so that what is added to it looks the same."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal, TypeVar

from tree_sitter import Node

from designer.source.script.objects import FUNCTIONS
from designer.source.script.script import Script
from designer.source.script.syntax import Syntax, first_child, syntax_of
from designer.source.source import Source

MethodForm = Literal["shorthand", "function", "arrow"]
"""`go() {}`, `go: function () {}` or `go: () => {}`."""

_Item = TypeVar("_Item")

# Enough of a file to know its habits.
_SAMPLE = 300
# A file of one line with fewer letters has been typed.
_SHORT = 200
# The first line that is further in than the one before it, which opens something.
_STEP = re.compile(r"^([ \t]*)\S[^\r\n]*(?<=[{(\[])[ \t]*\r?\n\1([ \t]+)(?=[^\s*])", re.MULTILINE)
_INDENTED = re.compile(r"^([ \t]+)[^\s*]", re.MULTILINE)
_FORMS: dict[str, MethodForm] = {"function_expression": "function", "arrow_function": "arrow"}


@dataclass(frozen=True)
class Manner:
    """The manner of one script.

    Attributes:
        unit: one step of indentation.
        eol: the line ending.
        quote: the quote that most strings use.
        semicolon: what ends a statement: ";" or nothing.
        trailing_comma: whether lists over several lines end with a comma.
        brace_space: what stands inside the braces of an object on one line: a space or nothing.
        colon: what stands between a key and its value, such as `": "`.
        form: how methods are written.
        before_parameters: what stands before the parenthesis of a method, such as the space in `go ()`.
        before_body: what stands before the brace of a method's body.
        parameter: the parameter of handlers, with its type where the file writes one; empty when there is none to see.
        one_line: whether the file is written without line breaks, as a minifier does.
        typescript: whether the file is TypeScript.
    """

    unit: str = "  "
    eol: str = "\n"
    quote: str = "'"
    semicolon: str = ";"
    trailing_comma: bool = False
    brace_space: str = " "
    colon: str = ": "
    form: MethodForm = "shorthand"
    before_parameters: str = ""
    before_body: str = " "
    parameter: str = ""
    one_line: bool = False
    typescript: bool = False

    @property
    def comma(self) -> str:
        """What separates entries on one line."""
        return "," if self.one_line else ", "


def manner_of(script: Script) -> Manner:
    """The manner in which `script` is written; where it shows none, as WeChat's own examples are."""
    syntax = syntax_of(script.source)
    manner = _outside_methods(script.source)
    spans = [member.value_span for each in script.definitions for member in each.handlers.values()][:_SAMPLE]
    methods = [node for span in spans if (node := syntax.node(span)) is not None and node.type in FUNCTIONS]
    forms = [_FORMS.get(node.type, "shorthand") for node in methods if node.type != "function_declaration"]
    form = _most(forms, manner.form)
    shown = [(syntax, node) for node in methods if _FORMS.get(node.type, "shorthand") == form]
    return replace(
        manner,
        form=form,
        before_parameters=_most((_space_before(*each, "parameters") for each in shown), ""),
        before_body=_most((_space_before(*each, "body") for each in shown), " "),
        parameter=_most(filter(None, (_only_parameter(syntax, node) for node in methods)), ""),
    )


@lru_cache(maxsize=16)
def _outside_methods(source: Source) -> Manner:
    syntax = syntax_of(source)
    objects = syntax.find("(object) @object", "object")[:_SAMPLE]
    step, indented = _STEP.search(source.text), _INDENTED.search(source.text)
    body = source.text.strip()
    return Manner(
        unit=step[2] if step else indented[1] if indented else "  ",
        eol=source.eol,
        quote=_most((syntax.text(each)[:1] for each in syntax.find("(string) @s", "s")[:_SAMPLE]), "'"),
        semicolon=";" if _most(_statement_ends(syntax), True) else "",
        trailing_comma=_most((_trails(each) for each in objects if _over_lines(each)), False),
        brace_space=_most((_brace_space(syntax, each) for each in objects if not _over_lines(each)), " "),
        colon=_most(_colons(syntax, objects), ": "),
        one_line=len(body) > _SHORT and "\n" not in body and "\r" not in body,
        typescript=syntax.typescript,
    )


def _most(items: Iterable[_Item], otherwise: _Item) -> _Item:
    """The item met most often, the earliest of several; `otherwise` of no items."""
    counted = Counter(items).most_common(1)
    return counted[0][0] if counted else otherwise


def _over_lines(node: Node) -> bool:
    return node.start_point.row < node.end_point.row


def _trails(node: Node) -> bool:
    """Whether an object ends with a comma."""
    tokens = [child for child in node.children if child.type != "comment"]
    return len(tokens) > 2 and tokens[-2].type == ","


def _brace_space(syntax: Syntax, node: Node) -> str:
    if node.named_child_count == 0:
        return " "
    return " " if syntax.text(node)[1:2].isspace() else ""


def _colons(syntax: Syntax, objects: Iterable[Node]) -> Iterator[str]:
    for node in objects:
        pair = first_child(node)
        key, value = (pair.child_by_field_name(name) if pair else None for name in ("key", "value"))
        if key is not None and value is not None:
            written = syntax.source.text[syntax.span(key).end : syntax.span(value).start]
            if written.strip(" ") == ":":
                yield written


def _statement_ends(syntax: Syntax) -> Iterator[bool]:
    pattern = "[(expression_statement) (lexical_declaration) (import_statement) (return_statement)] @statement"
    for node in syntax.find(pattern, "statement")[:_SAMPLE]:
        yield node.children[-1].type == ";"


def _space_before(syntax: Syntax, function: Node, field: str) -> str:
    """The white space before the parameters or the body of a function."""
    node = function.child_by_field_name(field)
    start = syntax.span(node).start if node else 0
    before = syntax.source.text[max(start - 2, 0) : start]
    return " " if before.endswith(" ") else ""


def _only_parameter(syntax: Syntax, function: Node) -> str:
    """The parameter of a function that has one, as it is written; empty for others."""
    single = function.child_by_field_name("parameter")
    parameters = function.child_by_field_name("parameters")
    if single is None and parameters is not None and parameters.named_child_count == 1:
        single = first_child(parameters)
    if single is None or single.type not in {"identifier", "required_parameter"}:
        return ""
    written = syntax.text(single)
    return written if "\n" not in written and "=" not in written else ""
