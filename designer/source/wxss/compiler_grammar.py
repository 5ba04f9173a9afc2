"""The grammar of WeChat's compiler (wcsc): which token may follow which.

Found by experiment with the wcsc of miniprogram-compiler 0.2.3. It is older and narrower than CSS: `*`, nesting, lists
inside `:not()` and an empty `@media` are refused, and much that browsers refuse passes.
"""

from __future__ import annotations

from functools import partial

from designer.source.wxss.compiler_tokens import Kind

# Steps that depend on what is open; every other step is the name of the next state.
OPEN_CONDITIONAL, CLOSE_CONDITIONAL = "open conditional", "close conditional"
OPEN_ARGUMENT, CLOSE_ARGUMENT = "open argument", "close argument"
RULE_END = "rule end"

_Row = dict[str, str]


def _state(inside: str, name: str) -> str:
    return f"{name} of {inside}"


def _selector_rows(inside: str) -> dict[str, _Row]:
    """The states within one simple selector.

    `inside` is "list" for a rule's selectors and "argument" for those in `:not()`: the state behind a simple selector.
    """
    state = partial(_state, inside)
    test: _Row = dict.fromkeys("^|$*~", state("test"))
    operand: _Row = {Kind.NAME: state("value"), Kind.STRING: state("value"), Kind.NUMBER: state("value")}
    return {
        state("combinator"): {Kind.NAME: inside},
        state("pseudo"): {":": state("element"), Kind.NAME: state("pseudo name"), Kind.NTH: state("nth")},
        state("element"): {Kind.NAME: inside},
        state("nth"): {"(": state("step")},
        state("step"): {Kind.NAME: state("sign"), Kind.NUMBER: state("sign")},
        state("sign"): {"+": state("offset"), ")": inside},
        state("offset"): {Kind.NUMBER: state("nth end")},
        state("nth end"): {")": inside},
        state("attribute"): {Kind.NAME: state("attribute name")},
        state("attribute name"): {**test, "~": state("tilde"), "=": state("operand"), "]": inside},
        state("tilde"): {"=": state("operand"), Kind.NAME: state("second name")},
        state("second name"): {**test, "=": state("operand"), "]": inside},
        state("test"): {"=": state("operand")},
        state("operand"): operand,
        state("value"): {"]": inside},
    }


def _first_of_selector(inside: str) -> _Row:
    state = partial(_state, inside)
    return {
        Kind.NAME: f"{inside} name",
        Kind.ID: inside,
        ">": state("combinator"),
        "+": state("combinator"),
        ":": state("pseudo"),
        "[": state("attribute"),
    }


def _grammar() -> dict[str, _Row]:
    rule = {**_first_of_selector("list"), Kind.CONDITIONAL: "conditional", Kind.DIRECTIVE: "directive"}
    selectors = {**_first_of_selector("list"), "{": "block"}
    return {
        **_selector_rows("list"),
        **_selector_rows("argument"),
        "first rule": rule,
        "rule": {**rule, "}": CLOSE_CONDITIONAL},
        "list": {**selectors, ",": "comma of list"},
        "list name": {**selectors, ",": "comma of list", "~": "sibling of list"},
        "sibling of list": {Kind.NAME: "list"},
        "comma of list": selectors,
        "pseudo name of list": {**selectors, ",": "comma of list", "(": OPEN_ARGUMENT},
        "first of argument": _first_of_selector("argument"),
        "argument": {")": CLOSE_ARGUMENT},
        "argument name": {")": CLOSE_ARGUMENT, "~": "sibling of argument"},
        "sibling of argument": {Kind.NAME: "argument"},
        "pseudo name of argument": {")": CLOSE_ARGUMENT, "(": OPEN_ARGUMENT},
        "conditional": {Kind.CONDITION: "condition"},
        "condition": {"{": OPEN_CONDITIONAL},
        "directive": {Kind.STRING: "directive end", Kind.NUMBER: "directive end"},
        "directive end": {**rule, "}": CLOSE_CONDITIONAL, ";": RULE_END},
        "block": {Kind.NAME: "property", "}": RULE_END},
        "property": {Kind.NAME: "property", ":": "colon", ";": "block", "}": RULE_END},
        "colon": {Kind.VALUE: "declared", ";": "block"},
        "declared": {";": "block", "}": RULE_END},
    }


GRAMMAR = _grammar()
"""What may come in every state, by kind of token, and the state or the step that it leads to."""
