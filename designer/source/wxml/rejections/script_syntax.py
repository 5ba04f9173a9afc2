r"""Whether WeChat's compiler takes a wxs script.

wxs is a part of JavaScript with ways of its own, tried case by case on wcc (its build of 2020): no regular expressions,
`new`, exceptions, `in` or `instanceof`; names are ASCII and without `$`; a statement ends with a semicolon or its line;
`default:` comes last in a `switch`; the comma between two entries of an object may be missing.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from designer.source.problem import Problem
from designer.source.source import Span

_TOKEN = re.compile(
    r"(?:[ \t\r\n\f\v]++|//[^\n]*+|/\*.*?(?:\*/|\Z))*"
    r"(?:([A-Za-z_]\w*+)|([0-9]++(?:\.[0-9]*+)?)|('(?:[^'\\\n]++|\\.)*(?:'|\Z)|\"(?:[^\"\\\n]++|\\.)*(?:\"|\Z))"
    r"|(>>>=|[=!]==|>>>|<<=|>>=|[-+*/%&|^<>=!]=|\+\+|--|&&|\|\||<<|>>|[-+*/%&|^<>=!~?:.,;()\[\]{}])|(.)|\Z)",
    re.DOTALL | re.ASCII,
)
_NAME, _NUMBER, _STRING, _SIGN, _ODD, _END = 1, 2, 3, 4, 5, 0

_VALUES = frozenset(("true", "false", "null", "undefined", "NaN", "Infinity", "this", "Math", "Date", "Number"))
_RESERVED = _VALUES | frozenset(
    (
        "if",
        "else",
        "for",
        "while",
        "do",
        "switch",
        "case",
        "default",
        "break",
        "continue",
        "return",
        "function",
        "typeof",
        "void",
        "delete",
        "arguments",
        "require",
    )
)
_PREFIXES = frozenset(("!", "~", "+", "-", "++", "--", "typeof", "void", "delete"))
_STEPS = frozenset(("++", "--"))
_BETWEEN = frozenset(
    (
        "=",
        "+=",
        "-=",
        "*=",
        "/=",
        "%=",
        "&=",
        "|=",
        "^=",
        "<<=",
        ">>=",
        ">>>=",
        "==",
        "!=",
        "===",
        "!==",
        "<",
        ">",
        "<=",
        ">=",
        "<<",
        ">>",
        ">>>",
        "+",
        "-",
        "*",
        "/",
        "%",
        "&",
        "|",
        "^",
        "&&",
        "||",
    )
)
# Deeper than any script that people write, and not too deep for Python.
_DEEPEST = 100


class _Token(NamedTuple):
    kind: int
    text: str
    start: int
    new_line: bool


class _WrongScript(Exception):
    """The script is not taken because of a token."""

    def __init__(self, token: _Token) -> None:
        self.token = token


class _TooDeep(Exception):
    """The script is nested too deeply to be judged."""


class _Around(NamedTuple):
    """What a statement stands in."""

    function: bool = False
    loop: bool = False
    switch: bool = False


def script_problem(text: str, span: Span) -> Problem | None:
    """What is wrong with the script at `span`; None when wcc takes it, or when it is nested absurdly deep."""
    try:
        _Script(text, span).read()
    except _WrongScript as wrong:
        token = wrong.token
        place = Span(token.start, min(token.start + len(token.text), span.end))
        return Problem(place, f"`{token.text}` is not expected here." if token.text else "The script ends too early.")
    except _TooDeep:
        return None
    return None


class _Script:
    """Reads a script by descent, one method a construct; nothing is kept but the next token."""

    def __init__(self, text: str, span: Span) -> None:
        self._text = text
        self._end = span.end
        self._depth = 0
        self._next = self._token(span.start)

    def read(self) -> None:
        """Read all of it; raises _WrongScript or _TooDeep."""
        while self._next.kind != _END:
            self._statement(_Around())

    def _token(self, position: int) -> _Token:
        match = _TOKEN.match(self._text, position, self._end)
        assert match is not None
        kind = match.lastindex or _END
        start, end = match.span(kind) if kind else (self._end, self._end)
        self._behind = end
        return _Token(kind, self._text[start:end], start, self._text.find("\n", position, start) >= 0)

    def _take(self) -> _Token:
        token = self._next
        self._next = self._token(self._behind)
        return token

    def _sees(self, *texts: str) -> bool:
        return self._next.kind in (_NAME, _SIGN) and self._next.text in texts

    def _accept(self, text: str) -> bool:
        if self._sees(text):
            self._take()
            return True
        return False

    def _expect(self, text: str) -> None:
        if not self._accept(text):
            raise _WrongScript(self._next)

    def _own_name(self) -> None:
        if self._next.kind != _NAME or self._next.text in _RESERVED:
            raise _WrongScript(self._next)
        self._take()

    def _statement(self, around: _Around) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _TooDeep
        word = self._next.text if self._next.kind in (_NAME, _SIGN) else ""
        if word == "var":
            self._take()
            self._variables(around)
            self._end_of_statement()
        elif word == "{":
            self._block_or_object(around)
        elif word in ("if", "while", "for", "do", "switch"):
            self._take()
            getattr(self, f"_{word}")(around)
        elif word in ("return", "break", "continue"):
            self._leave(around)
        elif not self._accept(";"):
            self._expression(around)
            if word != "function":
                self._end_of_statement()
        self._depth -= 1

    def _end_of_statement(self) -> None:
        if not self._accept(";") and not (self._next.new_line or self._next.kind == _END or self._sees("}")):
            raise _WrongScript(self._next)

    def _block(self, around: _Around) -> None:
        self._expect("{")
        while not self._accept("}"):
            if self._next.kind == _END:
                raise _WrongScript(self._next)
            self._statement(around)

    def _block_or_object(self, around: _Around) -> None:
        first = self._token(self._behind)
        second = self._token(self._behind)
        self._behind = self._next.start + 1
        if first.kind in (_NAME, _STRING) and second.text == ":":
            self._expression(around)
        else:
            self._block(around)

    def _variables(self, around: _Around) -> None:
        while True:
            self._own_name()
            if self._accept("="):
                self._assignment(around)
            if not self._accept(","):
                return

    def _condition(self, around: _Around) -> None:
        self._expect("(")
        self._expression(around)
        self._expect(")")

    def _if(self, around: _Around) -> None:
        self._condition(around)
        self._statement(around)
        if self._accept("else"):
            self._statement(around)

    def _while(self, around: _Around) -> None:
        self._condition(around)
        self._statement(around._replace(loop=True))

    def _do(self, around: _Around) -> None:
        self._block(around._replace(loop=True))
        self._expect("while")
        self._condition(around)
        self._accept(";")

    def _for(self, around: _Around) -> None:
        self._expect("(")
        if self._accept("var"):
            self._variables(around)
        elif not self._sees(";"):
            self._expression(around)
        self._expect(";")
        if not self._sees(";"):
            self._expression(around)
        self._expect(";")
        if not self._sees(")"):
            self._expression(around)
        self._expect(")")
        self._statement(around._replace(loop=True))

    def _switch(self, around: _Around) -> None:
        self._condition(around)
        self._expect("{")
        inside = around._replace(switch=True)
        cases = last = False
        while not self._accept("}"):
            if last or not (self._sees("case") or (cases and self._sees("default"))):
                raise _WrongScript(self._next)
            last = self._take().text == "default"
            if not last:
                self._expression(around)
            self._expect(":")
            cases = True
            while not self._sees("case", "default", "}"):
                if self._next.kind == _END:
                    raise _WrongScript(self._next)
                self._statement(inside)

    def _leave(self, around: _Around) -> None:
        token = self._take()
        if token.text == "return":
            if not around.function or (self._sees("}") and not self._next.new_line):
                raise _WrongScript(token)
            if not self._next.new_line and self._next.kind != _END and not self._sees(";"):
                self._expression(around)
            self._accept(";")
            return
        if not (around.loop or (around.switch and token.text == "break")):
            raise _WrongScript(token)
        self._end_of_statement()

    def _expression(self, around: _Around) -> None:
        self._assignment(around)
        while self._accept(","):
            self._assignment(around)

    def _assignment(self, around: _Around) -> None:
        """Operands and what stands between them; which binds stronger does not matter here."""
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _TooDeep
        self._operand(around)
        while True:
            if self._next.kind == _SIGN and self._next.text in _BETWEEN:
                self._take()
                self._operand(around)
            elif self._accept("?"):
                self._assignment(around)
                self._expect(":")
                self._assignment(around)
            else:
                break
        self._depth -= 1

    def _operand(self, around: _Around) -> None:
        stepped = False
        while self._next.kind in (_NAME, _SIGN) and self._next.text in _PREFIXES:
            stepped = self._take().text in _STEPS
        self._primary(around)
        while self._sees(".", "[", "("):
            sign = self._take().text
            if sign == ".":
                self._own_name()
            elif sign == "[":
                self._expression(around)
                self._expect("]")
            else:
                self._list(")", around, holes=False)
        if not stepped and self._sees("++", "--"):
            self._take()

    def _primary(self, around: _Around) -> None:
        token = self._take()
        if token.kind == _NAME:
            self._word(token, around)
        elif token.text == "(" and token.kind == _SIGN:
            self._expression(around)
            self._expect(")")
        elif token.text == "[" and token.kind == _SIGN:
            self._list("]", around, holes=True)
        elif token.text == "{" and token.kind == _SIGN:
            self._entries(around)
        elif token.kind not in (_NUMBER, _STRING):
            raise _WrongScript(token)

    def _word(self, token: _Token, around: _Around) -> None:
        if token.text == "function":
            self._function()
        elif token.text == "require":
            self._expect("(")
            if self._next.kind != _STRING or not self._next.text[1:-1].endswith(".wxs"):
                raise _WrongScript(self._next)
            self._take()
            self._expect(")")
        elif token.text in _RESERVED - _VALUES and not (token.text == "arguments" and around.function):
            raise _WrongScript(token)

    def _function(self) -> None:
        if not self._sees("("):
            self._own_name()
        self._expect("(")
        while not self._accept(")"):
            self._own_name()
            if self._accept("="):
                self._assignment(_Around(function=True))
            if not self._accept(",") and not self._sees(")"):
                raise _WrongScript(self._next)
        self._block(_Around(function=True))

    def _list(self, end: str, around: _Around, *, holes: bool) -> None:
        while not self._accept(end):
            if holes and self._accept(","):
                continue
            self._assignment(around)
            if not self._accept(",") and not self._sees(end):
                raise _WrongScript(self._next)

    def _entries(self, around: _Around) -> None:
        while not self._accept("}"):
            if self._next.kind == _STRING:
                self._take()
            else:
                self._own_name()
            self._expect(":")
            self._assignment(around)
            self._accept(",")
