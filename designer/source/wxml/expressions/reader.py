r"""Reads the expression inside a mustache.

What is a problem here is what WeChat's compiler wcc rejects (its build of 2020), tried case by case. Its grammar is a
part of JavaScript's, with JavaScript's precedence:

- Literals are decimal numbers (`1`, `1.`, `.5`, `017`; no `1e3`, no `0x1f`), strings in either quote, and `true`,
  `false`, `null`, `undefined`. Names are ASCII letters, digits, `_` and `$`; the words of JavaScript such as `if`,
  `new` and `typeof` are ordinary names, also behind a dot, while the four literals are never names.
- A line break ends a string, which wcc then takes for an empty one; here it is a problem.
- `.name`, `[index]` and `(arguments)` follow names and array literals only: no `(a).b`, `'x'.length`, `true.x`.
- Operators: `! - ~`, `* / %`, `+ -`, `<< >>`, `< <= > >=`, `== != === !==`, `&`, `^`, `|`, `&&`, `||`, `?:`. There is
  no unary `+`, no `**`, `??`, `?.`, `>>>`, `in`, `instanceof`, `typeof`, no assignment, arrow, template or regex.
- An array literal may be empty, an object literal not; keys are names; no trailing commas; `...` in objects only.
- `/* */` is a comment, also when it is not closed; quotes inside it still count where the mustache's end is looked for.
- Entities are not resolved: `a &lt; b` is rejected.
- Nothing between the braces is an empty string. `data` of `<template is>` holds bare entries (`a: 1, b, ...c`) and
  nothing else; elsewhere bare entries are rejected.
"""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter

from designer.source.problem import Problem
from designer.source.source import Span
from designer.source.wxml.expressions.nodes import (
    ArrayLiteral,
    Binary,
    Broken,
    Call,
    Conditional,
    Expression,
    Group,
    Index,
    Literal,
    Member,
    Name,
    Node,
    ObjectLiteral,
    Pair,
    Shorthand,
    Spread,
    Unary,
)
from designer.source.wxml.expressions.tokens import NAME, NUMBER, ODD, STRING, Token, read_escaped_tokens, read_tokens

_LITERALS = frozenset(("true", "false", "null", "undefined"))
_BINARY = {
    **dict.fromkeys(("||", "??"), 3),
    "&&": 4,
    "|": 5,
    "^": 6,
    "&": 7,
    **dict.fromkeys(("==", "!=", "===", "!=="), 8),
    **dict.fromkeys(("<", "<=", ">", ">="), 9),
    **dict.fromkeys(("<<", ">>", ">>>"), 10),
    **dict.fromkeys(("+", "-"), 11),
    **dict.fromkeys(("*", "/", "%", "**"), 12),
}
_TERNARY, _SPREAD, _PREFIX, _BESIDE = 2, 1, 13, 0
_UNARY = frozenset("!-~+")
_BEGINNERS = frozenset("!~{")
_SEPARATORS = frozenset(")]},:")
_NOT_IN_WECHAT = frozenset(("??", ">>>", "**", "?."))

_EARLY_END = "For WeChat the mustache ends at the first `}}`: put a space in between."

_ROOT, _GROUP, _ARRAY, _OBJECT, _CALL, _INDEX = range(6)
_OPENERS = {"(": _GROUP, "[": _ARRAY, "{": _OBJECT}
_Operator = tuple[int, str, int]
"""Precedence, sign and where it stands. `?` waits for its colon, `?:` has it."""


def read_expression(text: str, span: Span, *, bare: bool = False, escaped: bool = False) -> Expression:
    r"""The expression between two offsets of `text`. Nothing in it raises: what is no expression becomes Broken.

    `bare` reads the entries of an object literal without its braces, as `data` of `<template is>` holds them; without
    it they are read where they stand, but are a problem. `escaped` reads backslashes as attribute values have them.
    """
    odd = escaped and text.find("\\", *span) >= 0
    tokens = read_escaped_tokens(text, span) if odd else read_tokens(text, span)
    reader = _Reader(tokens, span, bare)
    root = reader.read()
    if bare and not text[span.start : span.end].strip():
        reader.report(*span, "`data` needs entries: `{{name}}`, `{{name: value}}` or `{{...value}}`.")
    if text.startswith("}}}", span.end - 1):
        reader.report(span.end - 1, span.end + 1, _EARLY_END)
    return Expression(span, root, tuple(sorted(reader.problems, key=attrgetter("span"))))


class _Level:
    """What stands between two brackets, as far as it is read.

    Attributes:
        kind: which brackets.
        start: where they open, or where the callee or indexed object begins.
        opened: where the opening bracket stands.
        operators, operands: what is not put together yet.
        items: the finished entries, items or arguments.
        key: the key whose value is being read.
        bare: whether it is an object literal without braces.
    """

    __slots__ = ("bare", "items", "key", "kind", "opened", "operands", "operators", "start", "subject")

    def __init__(self, kind: int, start: int, opened: int, subject: Node | None = None) -> None:
        self.kind = kind
        self.start = start
        self.opened = opened
        self.subject = subject
        self.operators: list[_Operator] = []
        self.operands: list[Node] = []
        self.items: list[Node] = []
        self.key: Token | None = None
        self.bare = False


class _Reader:
    """Reads tokens by precedence, with stacks of its own, so that no depth of nesting is too deep."""

    def __init__(self, tokens: Iterator[Token], span: Span, bare: bool) -> None:
        self.problems: list[Problem] = []
        self._tokens = tokens
        self._start = span.start
        self._level = _Level(_OBJECT if bare else _ROOT, span.start, span.start)
        self._level.bare = bare
        self._around: list[_Level] = []
        # Whether an operand is due: at the beginning and behind an operator, a comma or an opening bracket.
        self._due = True
        # Where the last token ended.
        self._end = span.start
        self._dotted = ""
        self._brace_end = -1

    def read(self) -> Node | None:
        """The tree of all tokens; None when there are none."""
        for token in self._tokens:
            if self._dotted:
                self._member_name(token)
            elif self._due:
                self._operand(token)
            else:
                self._behind_operand(token)
            self._end = token[3]
        return self._finish()

    # Beginning of an operand

    def _operand(self, token: Token) -> None:
        kind, word, start, end = token
        if kind <= STRING:
            self._check_word(token)
            simple = Name if kind == NAME and word not in _LITERALS else Literal
            self._level.operands.append(simple(start, end, word))
            self._due = False
        elif word in _UNARY:
            if word == "+":
                self.report(start, end, "WeChat has no `+` before a single operand.")
            self._level.operators.append((_PREFIX, word, start))
        elif word in _OPENERS:
            self._open(_OPENERS[word], start, start)
        elif word == "...":
            self._spread(start, end)
        else:
            self._unexpected(token)

    def _check_word(self, token: Token) -> None:
        kind, word, start, end = token
        if kind == NAME and not word.isascii():
            self.report(start, end, f"`{word}` is no name for WeChat: only ASCII letters, digits, `_` and `$` are.")
        elif kind == NUMBER and not word.replace(".", "", 1).isdigit():
            self.report(start, end, f"`{word}` is no number for WeChat: write it with decimal digits.")

    def _open(self, kind: int, start: int, opened: int, subject: Node | None = None) -> None:
        self._around.append(self._level)
        self._level = _Level(kind, start, opened, subject)
        self._due = True

    def _spread(self, start: int, end: int) -> None:
        level = self._level
        if level.kind == _ROOT and not (level.operators or level.operands):
            self._become_bare(start, end)
        if level.kind != _OBJECT or level.operators or level.key:
            self.report(start, end, "`...` stands in object literals only.")
        level.operators.append((_SPREAD, "...", start))

    def _unexpected(self, token: Token) -> None:
        """A token where an operand is due: a separator leaves a gap, anything else is broken itself."""
        _, word, start, end = token
        if word in _SEPARATORS:
            if not self._may_be_empty(word):
                self._missing(start)
            self._due = False
            self._behind_operand(token)
            return
        message = f"`{word}` is not expected here."
        self.report(start, end, message)
        self._level.operands.append(Broken(start, end, message))
        self._due = False

    def _may_be_empty(self, word: str) -> bool:
        """Whether nothing at all is due before the closing bracket `word`."""
        level = self._level
        if level.operators or level.key:
            return False
        if level.kind in {_ARRAY, _CALL, _OBJECT} and word == _closer(level):
            if level.items:
                self.report(self._end - 1, self._end, "WeChat takes no comma behind the last entry.")
            elif level.kind == _OBJECT:
                self.report(level.opened, self._end, "WeChat takes no empty object literal.")
            return True
        return False

    def _missing(self, place: int) -> None:
        message = "An operand is missing."
        self.report(place, place, message)
        self._level.operands.append(Broken(self._end, self._end, message))

    # Behind an operand

    def _behind_operand(self, token: Token) -> None:
        kind, word, start, end = token
        precedence = _BINARY.get(word)
        if kind == ODD or kind <= STRING:
            self._beside(token)
        elif word in {".", "?."}:
            self._check_subject(start, end, word)
            self._dotted = word
        elif precedence is not None:
            if word in _NOT_IN_WECHAT:
                self.report(start, end, f"WeChat has no operator `{word}`.")
            self._reduce(precedence)
            self._level.operators.append((precedence, word, start))
            self._due = True
        elif word in {"[", "("}:
            self._check_subject(start, end, word)
            subject = self._level.operands.pop()
            self._open(_INDEX if word == "[" else _CALL, subject.start, start, subject)
        elif word == "?":
            self._reduce(_TERNARY + 1)
            self._level.operators.append((_TERNARY, "?", start))
            self._due = True
        elif word == ":":
            self._colon(start, end)
        elif word == ",":
            self._comma(start, end)
        elif word in _SEPARATORS:
            self._close(token)
        else:
            self._beside(token)

    def _check_subject(self, start: int, end: int, word: str) -> None:
        subject = self._level.operands[-1]
        if word == "?.":
            self.report(start, end, "WeChat has no operator `?.`.")
        elif not isinstance(subject, Name | Member | Index | Call | ArrayLiteral):
            self.report(start, end, f"For WeChat `{word}` follows names only: put the value into the data.")

    def _member_name(self, token: Token) -> None:
        kind, word, start, end = token
        dot, self._dotted = self._dotted, ""
        if kind == NAME:
            if word in _LITERALS:
                self.report(start, end, f"`{word}` is no name.")
            self._check_word(token)
            subject = self._level.operands.pop()
            self._level.operands.append(Member(subject.start, end, subject, word))
            return
        self._no_member_name(dot)
        self._behind_operand(token)

    def _no_member_name(self, dot: str) -> None:
        message = f"A name is missing behind `{dot}`."
        self.report(self._end, self._end, message)
        subject = self._level.operands.pop()
        self._level.operands.append(Broken(subject.start, self._end, message, (subject,)))

    def _beside(self, token: Token) -> None:
        """Something behind an operand that nothing connects with it."""
        kind, word, start, end = token
        message = f"`{word}` is not expected here."
        self.report(start, end, message)
        self._reduce(_BESIDE)
        self._level.operators.append((_BESIDE, "", start))
        if kind <= STRING or word in _BEGINNERS:
            self._due = True
            self._operand(token)
        else:
            self._level.operands.append(Broken(start, end, message))
            self._due = False

    def _colon(self, start: int, end: int) -> None:
        level = self._level
        while level.operators and level.operators[-1][0] >= _TERNARY and level.operators[-1][1] != "?":
            self._apply(level.operators.pop())
        if level.operators and level.operators[-1][1] == "?":
            level.operators[-1] = (_TERNARY, "?:", level.operators[-1][2])
        elif not self._key(start, end):
            self._beside((ODD, ":", start, end))
            return
        self._due = True

    def _key(self, start: int, end: int) -> bool:
        """Take the last operand as a key, if it can be one."""
        level = self._level
        key = level.operands[-1] if len(level.operands) == 1 else None
        if level.kind not in {_ROOT, _OBJECT} or level.operators or level.key or not isinstance(key, Name | Literal):
            return False
        if level.kind == _ROOT:
            self._become_bare(start, end)
        raw = key.name if isinstance(key, Name) else key.raw
        if isinstance(key, Literal):
            self.report(key.start, key.end, "For WeChat a key is a plain name.")
        level.key = (NAME, raw, key.start, key.end)
        level.operands.pop()
        return True

    def _become_bare(self, start: int, end: int) -> None:
        """Take what is read for an object literal without braces, which wcc knows only in `data` of a template."""
        self.report(start, end, "Entries without braces stand only in `data` of `<template is>`.")
        self._level.kind = _OBJECT
        self._level.bare = True

    def _comma(self, start: int, end: int) -> None:
        level = self._level
        if level.kind == _ROOT:
            self._become_bare(start, end)
        if level.kind in {_GROUP, _INDEX}:
            self._beside((ODD, ",", start, end))
            return
        self._item()
        self._due = True

    # Putting together

    def _reduce(self, precedence: int) -> None:
        """Apply the operators that bind as strongly as `precedence` or more."""
        operators = self._level.operators
        while operators and operators[-1][0] >= precedence:
            self._apply(operators.pop())

    def _apply(self, operator: _Operator) -> None:
        precedence, sign, place = operator
        operands = self._level.operands
        right = operands.pop()
        if precedence == _PREFIX:
            operands.append(Unary(place, right.end, sign, right))
        elif precedence == _SPREAD:
            operands.append(Spread(place, right.end, right))
        else:
            left = operands.pop()
            if precedence == _BESIDE:
                operands.append(Broken(left.start, right.end, "Something is missing in between.", (left, right)))
            elif sign == "?":
                message = "A `:` is missing behind `?`."
                self.report(place, place + 1, message)
                operands.append(Broken(left.start, right.end, message, (left, right)))
            elif sign == "?:":
                condition = operands.pop()
                operands.append(Conditional(condition.start, right.end, condition, left, right))
            else:
                operands.append(Binary(left.start, right.end, sign, place, left, right))

    def _item(self) -> None:
        """Finish the entry, item or argument that stands before a comma or a closing bracket."""
        level = self._level
        self._reduce(_BESIDE)
        if not level.operands:
            return
        item = level.operands.pop()
        if level.kind == _OBJECT:
            item = self._entry(item)
        level.items.append(item)

    def _entry(self, item: Node) -> Node:
        key, self._level.key = self._level.key, None
        if key is not None:
            return Pair(key[2], item.end, key[1], item)
        if isinstance(item, Name):
            return Shorthand(item.start, item.end, item.name)
        if isinstance(item, Spread | Broken):
            return item
        message = "An entry of an object literal is `name`, `name: value` or `...value`."
        self.report(item.start, item.end, message)
        return Broken(item.start, item.end, message, (item,))

    def _close(self, token: Token) -> None:
        _, word, start, end = token
        if word == "}" and start == self._brace_end:
            self.report(start - 1, end, _EARLY_END)
        self._brace_end = end if word == "}" else -1
        level = self._level
        if not self._around or word != _closer(level):
            if any(word == _closer(outer) for outer in self._around[-8:]):
                self._close_unclosed()
                self._close(token)
                return
            self._beside(token)
            return
        self._item()
        self._level = self._around.pop()
        self._level.operands.append(_closed(level, end))
        self._due = False

    def _close_unclosed(self) -> None:
        """Close the innermost bracket where its text ends."""
        level = self._level
        self.report(level.opened, level.opened + 1, "The bracket is not closed.")
        self._item()
        self._level = self._around.pop()
        self._level.operands.append(_closed(level, self._end))

    def _finish(self) -> Node | None:
        if self._dotted:
            self._no_member_name(self._dotted)
        if self._due and not self._nothing_due():
            self._missing(self._end)
        while self._around:
            self._close_unclosed()
        level = self._level
        self._item()
        if level.kind == _ROOT:
            return level.items[0] if level.items else None
        if not level.items:
            return None
        return ObjectLiteral(level.items[0].start, level.items[-1].end, tuple(level.items), bare=True)

    def _nothing_due(self) -> bool:
        """Whether the text ends where nothing needs to follow; only a bracket is unclosed then, if anything is."""
        level = self._level
        return not (level.operators or level.key or level.items) and (bool(self._around) or self._end == self._start)

    def report(self, start: int, end: int, message: str) -> None:
        """Note what WeChat's compiler rejects."""
        self.problems.append(Problem(Span(start, end), message))


def _closer(level: _Level) -> str:
    """The bracket that closes a level; none closes the outermost one."""
    return "" if level.bare else ("", ")", "]", "}", ")", "]")[level.kind]


def _closed(level: _Level, end: int) -> Node:
    """The node of a level whose closing bracket ends at `end`."""
    items = tuple(level.items)
    start = level.start
    if level.kind == _ARRAY:
        return ArrayLiteral(start, end, items)
    if level.kind == _OBJECT:
        return ObjectLiteral(start, end, items, bare=False)
    if level.kind == _CALL:
        assert level.subject is not None
        return Call(start, end, level.subject, items)
    inner = items[0] if items else Broken(end, end, "An operand is missing.")
    if level.kind == _INDEX:
        assert level.subject is not None
        return Index(start, end, level.subject, inner)
    return Group(start, end, inner)
