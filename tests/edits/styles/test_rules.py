"""Verbs on rules of a style sheet: one change each, to be undone, and accepted by the official compiler."""

import pytest

from designer.edits import (
    NotEditable,
    add_rule,
    remove_class_rules,
    remove_declaration,
    remove_rule,
    set_declaration,
    set_selector,
    split_rule,
)
from tests.material import wcsc
from tests.project.styles.apps import app

SHEET = "pages/a/a.wxss"
BEFORE = ".a, .b {\n  color: red;\n  top: 0;\n}\n\n.c { left: 0 }\n"


def rule(project, index=0, path=SHEET):
    return list(project.style_sheet(path).all_rules())[index]


VERBS = [
    (lambda p: set_declaration(p, SHEET, rule(p), "color", "blue"), BEFORE.replace("red", "blue")),
    (lambda p: set_declaration(p, SHEET, rule(p), "top", "0"), BEFORE),
    (lambda p: set_declaration(p, SHEET, rule(p, 1), "--gap", "8rpx"), BEFORE.replace("0 }", "0; --gap: 8rpx }")),
    (lambda p: remove_declaration(p, SHEET, rule(p), "color"), BEFORE.replace("  color: red;\n", "")),
    (lambda p: remove_declaration(p, SHEET, rule(p), rule(p).declarations[1]), BEFORE.replace("  top: 0;\n", "")),
    (lambda p: add_rule(p, SHEET, ".d", [("top", "1px")]), BEFORE + "\n.d {\n  top: 1px;\n}\n"),
    (lambda p: add_rule(p, SHEET, ".d", after=rule(p)), BEFORE.replace("}\n\n.c", "}\n\n.d {}\n\n.c")),
    (lambda p: remove_rule(p, SHEET, rule(p)), ".c { left: 0 }\n"),
    (
        lambda p: split_rule(p, SHEET, rule(p), rule(p).selectors[0]),
        ".b {\n  color: red;\n  top: 0;\n}\n\n.a {\n  color: red;\n  top: 0;\n}\n\n.c { left: 0 }\n",
    ),
    (lambda p: set_selector(p, SHEET, rule(p), rule(p).selectors[1], ".x .y"), BEFORE.replace(".b", ".x .y")),
]


@pytest.mark.parametrize(("verb", "after"), VERBS)
def test_a_verb_changes_its_place_only_and_can_be_undone(tmp_path, verb, after):
    project = app(tmp_path, {SHEET: BEFORE})
    project.apply(verb(project))
    assert project.source(SHEET).text == after
    project.save()
    assert wcsc(tmp_path, SHEET).accepted
    if after != BEFORE:
        project.undo()
    assert project.read(SHEET) == BEFORE.encode()


@pytest.mark.parametrize(
    "verb",
    [
        lambda p: set_declaration(p, SHEET, rule(p), "color", "red; top: 0"),
        lambda p: set_declaration(p, SHEET, rule(p), "名", "1"),
        lambda p: add_rule(p, SHEET, ".名"),
        lambda p: add_rule(p, "pages/a/none.wxss", "*"),
        lambda p: set_selector(p, SHEET, rule(p), rule(p).selectors[0], ".a {"),
        lambda p: add_rule(p, "pages/a/a.txt", ".a"),
    ],
)
def test_what_the_compiler_rejects_is_refused(tmp_path, verb):
    project = app(tmp_path, {SHEET: BEFORE})
    with pytest.raises(NotEditable):
        verb(project)


def test_a_rule_of_an_earlier_text_is_refused(tmp_path):
    project = app(tmp_path, {SHEET: BEFORE})
    before = rule(project)
    project.apply(remove_rule(project, SHEET, rule(project, 1)))
    with pytest.raises(NotEditable, match="not there any more"):
        set_declaration(project, SHEET, before, "color", "blue")


@pytest.mark.parametrize(
    ("other", "made"),
    [
        ("", ".a {\n  top: 0;\n}\n"),
        (".x{\r\n\tleft:0\r\n}\r\n", ".a{\r\n\ttop:0\r\n}\r\n"),
        (".x{left:0}", ".a{top:0}"),
    ],
)
def test_a_missing_sheet_is_made_in_the_manner_of_the_others(tmp_path, other, made):
    project = app(tmp_path, {"app.wxss": other})
    project.apply(add_rule(project, SHEET, ".a", [("top", "0")]))
    assert project.read(SHEET) == made.encode()
    project.undo()
    assert not project.exists(SHEET)


@pytest.mark.parametrize("suffix", [".less", ".scss", ".sass"])
def test_styles_in_another_language_are_left_to_it(tmp_path, suffix):
    project = app(tmp_path, {f"pages/a/a{suffix}": ".a { .b { top: 0 } }"})
    with pytest.raises(NotEditable, match=f"a{suffix}"):
        add_rule(project, SHEET, ".a")


def test_a_sheet_that_is_probably_made_from_another_is_noted(tmp_path):
    project = app(tmp_path, {SHEET: BEFORE, "pages/a/a.less": ".a { top: 0 }"})
    change = set_declaration(project, SHEET, rule(project), "color", "blue")
    assert ["pages/a/a.less" in note.message for note in change.notes] == [True]


@pytest.mark.parametrize(
    ("sheet", "after"),
    [
        (".a{} .b{}", ".b{}"),
        (".a, .b {}\n", ".b {}\n"),
        (".a {}\n\n.b .a::after, .b {}\n\n.a .a {}\n", ".b {}\n"),
        ("@media print {\n  .a {}\n}\n\n.b {}\n", ".b {}\n"),
        (".b:not(.a) {}", ".b:not(.a) {}"),
    ],
)
def test_what_asks_for_a_class_goes_with_it(tmp_path, sheet, after):
    project = app(tmp_path, {SHEET: sheet})
    project.apply(remove_class_rules(project, SHEET, "a"))
    assert project.source(SHEET).text.strip() == after.strip()
