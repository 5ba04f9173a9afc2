"""The strings of a script, and the calls that open pages."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from tree_sitter import Node

from designer.source.script.literals import unescaped
from designer.source.script.objects import Objects, unwrapped
from designer.source.script.paths import Piece, template_pieces
from designer.source.script.scopes import Scopes
from designer.source.script.script import Script
from designer.source.script.syntax import Syntax, first_child, syntax_of
from designer.source.source import Span

ROUTE_FUNCTIONS = ("navigateTo", "redirectTo", "reLaunch", "switchTab", "preloadPage")
"""The functions of `wx` and of page routers that open a page by its `url` (documentation, api/route)."""

_STRINGS = "[(string) (template_string)] @string"
_ROUTES = "(call_expression function: (member_expression property: (property_identifier) @name)) @call"


@dataclass(frozen=True, slots=True)
class StringLiteral:
    """A string or a template.

    Attributes:
        value: what it means; of a template with expressions in it, what stands before the first.
        span: where that is written, without quotes.
        whole: the literal with its quotes.
        complete: whether `value` is all of it.
    """

    value: str
    span: Span
    whole: Span
    complete: bool


@dataclass(frozen=True, slots=True)
class RouteCall:
    """A call that opens a page.

    Attributes:
        function: its name, such as `navigateTo`.
        span: the whole call.
        url: the beginning of the url, as far as it is written out; None where only running could tell. `complete` is
            whether the url ends there.
    """

    function: str
    span: Span
    url: StringLiteral | None


def strings(script: Script) -> tuple[StringLiteral, ...]:
    """Every string literal and template of the script in the order of the text, keys and import paths too."""
    syntax = syntax_of(script.source)
    return tuple(_literal(syntax, node) for node in syntax.find(_STRINGS, "string"))


def route_calls(script: Script, functions: Collection[str] = ROUTE_FUNCTIONS) -> tuple[RouteCall, ...]:
    """The calls of `wx.navigateTo({ url: … })` and the like; one with a choice of urls is there once for each."""
    syntax = syntax_of(script.source)
    named = [node for node in syntax.captures(_ROUTES).get("name", ()) if syntax.text(node) in functions]
    scopes = Scopes(syntax) if named else None
    calls = []
    for node in named:
        call = node.parent.parent if node.parent else None
        url = _url_node(syntax, call) if call else None
        if call is None or url is None or scopes is None:
            continue
        for literal in _url_literals(syntax, scopes, url):
            calls.append(RouteCall(syntax.text(node), syntax.span(call), literal))
    return tuple(calls)


def _literal(syntax: Syntax, node: Node) -> StringLiteral:
    whole = syntax.span(node)
    pieces = template_pieces(syntax, node)
    written = pieces[0].text or ""
    span = Span(whole.start + 1, whole.start + 1 + len(written))
    return StringLiteral(unescaped(written), span, whole, len(pieces) == 1)


def _url_node(syntax: Syntax, call: Node) -> Node | None:
    """What a call gives as `url`."""
    arguments = call.child_by_field_name("arguments")
    given = unwrapped(first_child(arguments)) if arguments else None
    if given is None or given.type != "object":
        return None
    entries = Objects(syntax).entries(given)
    return next((unwrapped(entry.value) for entry in entries if entry.name == "url"), None)


def _url_literals(syntax: Syntax, scopes: Scopes, url: Node) -> Iterator[StringLiteral | None]:
    """The urls that an expression may be: its parts where it chooses, the value of a name."""
    waiting = [url]
    seen = set()
    while waiting:
        node = unwrapped(waiting.pop())
        if node is None or node.id in seen:
            continue
        seen.add(node.id)
        if node.type == "ternary_expression":
            sides = (node.child_by_field_name(name) for name in ("alternative", "consequence"))
            waiting += [side for side in sides if side is not None]
            continue
        value = scopes.value(node) if node.type == "identifier" else None
        if value is not None and value.type != "variable_declarator":
            waiting.append(value)
            continue
        yield _head(syntax, node)


def _head(syntax: Syntax, node: Node) -> StringLiteral | None:
    """The string at the beginning of strings and expressions joined by `+`."""
    first: Node | None = node
    while first is not None and first.type == "binary_expression":
        first = unwrapped(first.child_by_field_name("left"))
    if first is None or first.type not in {"string", "template_string"}:
        return None
    literal = _literal(syntax, first)
    pieces: list[Piece] = template_pieces(syntax, node)
    return StringLiteral(literal.value, literal.span, literal.whole, literal.complete and len(pieces) == 1)
