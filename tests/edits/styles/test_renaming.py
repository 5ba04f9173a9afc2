"""A class gets another name wherever it is written, and where it may be written a note tells."""

import json

import pytest

from designer.edits import NotEditable, rename_class, rename_class_on
from tests.material import wcc, wcsc
from tests.project.styles.apps import app

PAGES = ("pages/a/a", "pages/b/b")
CARD = "components/card/card"


def renamed(project, path, old="own", new="mine"):
    change = rename_class(project, path, old, new)
    before = {each: project.read(each) for each in change.paths}
    project.apply(change)
    after = {each: project.source(each).text for each in change.paths}
    project.undo()
    assert {each: project.read(each) for each in change.paths} == before
    project.redo()
    return after, change.notes


FILES = {
    "app.wxss": ".shared{}",
    "pages/a/a.wxml": "<import src='/parts/p.wxml'/><view class='own shared {{x ? \"own\" : \"\"}}'/>",
    "pages/a/a.wxss": ".own{} .x .own:not(.owner)::after{}",
    "pages/b/b.wxml": "<view class='own' hover-class='shared' t-class='shared'/>",
    "pages/b/b.wxss": ".own{} .x .shared{}",
    "parts/p.wxml": "<template name='p'><view class='own'/></template>",
}


@pytest.mark.parametrize("start", ["pages/a/a.wxml", "pages/a/a.wxss", "parts/p.wxml"])
def test_a_page_s_class_is_renamed_in_its_files_and_templates(tmp_path, start):
    project = app(tmp_path, FILES, PAGES)
    texts, notes = renamed(project, start)
    assert texts == {
        "pages/a/a.wxml": "<import src='/parts/p.wxml'/><view class='mine shared {{x ? \"mine\" : \"\"}}'/>",
        "pages/a/a.wxss": ".mine{} .x .mine:not(.owner)::after{}",
        "parts/p.wxml": "<template name='p'><view class='mine'/></template>",
    }
    assert notes == ()
    project.save()
    assert wcc(tmp_path, *(each for each in texts if each.endswith(".wxml"))).accepted
    assert wcsc(tmp_path, "pages/a/a.wxss").accepted


def test_a_class_of_the_app_is_renamed_on_all_pages_and_in_external_classes(tmp_path):
    texts, _ = renamed(app(tmp_path, FILES, PAGES), "app.wxss", "shared", "common")
    assert texts.keys() == {"app.wxss", "pages/a/a.wxml", "pages/b/b.wxml", "pages/b/b.wxss"}
    assert texts["pages/b/b.wxml"] == "<view class='own' hover-class='common' t-class='common'/>"
    assert texts["pages/b/b.wxss"] == ".own{} .x .common{}"


@pytest.mark.parametrize(("isolation", "follows"), [("isolated", False), ("apply-shared", True)])
def test_a_component_follows_when_it_takes_the_classes_of_the_app(tmp_path, isolation, follows):
    files = {
        "app.wxss": ".own{}",
        f"{CARD}.json": json.dumps({"component": True, "styleIsolation": isolation}),
        f"{CARD}.wxml": "<view class='own'/>",
    }
    texts, _ = renamed(app(tmp_path, files), "app.wxss")
    assert (f"{CARD}.wxml" in texts) == follows


MENTIONS = [
    ("pages/a/a.wxml", "<view class='own'/><view class='own o{{x}}'/>", "own o{{x}}"),
    ("pages/a/a.wxml", "<view class='own'/><wxs module='m'>module.exports = { a: 'own' }</wxs>", "own"),
    ("pages/a/a.js", "Page({ go() { wx.createSelectorQuery().select('.x .own') } })", ".x .own"),
    ("pages/a/a.js", "Page({ data: { cls: 'big own' } })", "big own"),
    ("pages/a/a.wxss", ".own{} [class^='ow']{}", "[class^='ow']"),
]


@pytest.mark.parametrize(("path", "text", "noted"), MENTIONS)
def test_what_may_mean_the_class_is_left_and_noted(tmp_path, path, text, noted):
    project = app(tmp_path, {"pages/a/a.wxml": "<view class='own'/>", "pages/a/a.wxss": ".own{}"} | {path: text})
    change = rename_class(project, "pages/a/a.wxml", "own", "mine")
    assert [(note.path, project.source(note.path).slice(note.span)) for note in change.notes] == [(path, noted)]


@pytest.mark.parametrize("text", ["Page({ data: { url: '/own/x', own: 1, a: 'owner', b: 'Is it own?' } }) // 'own'"])
def test_other_words_of_scripts_are_not_noted(tmp_path, text):
    project = app(tmp_path, {"pages/a/a.wxml": "<view class='own'/>", "pages/a/a.js": text})
    assert rename_class(project, "pages/a/a.wxml", "own", "mine").notes == ()


def test_modules_that_templates_load_are_looked_through(tmp_path):
    files = {"pages/a/a.wxml": "<wxs src='/m.wxs' module='m'/><view class='own'/>", "m.wxs": "var a = 'own'"}
    assert [each.path for each in rename_class(app(tmp_path, files), "pages/a/a.wxml", "own", "mine").notes] == [
        "m.wxs"
    ]


REFUSED = [
    ({}, "gone", "new", "No file"),
    ({}, "own", "1a", "no name"),
    ({}, "own", "名", "no name"),
    ({"app.wxss": ".taken{}"}, "own", "taken", "already"),
    ({"pages/a/a.wxml": "<view class='own taken'/>"}, "own", "taken", "already"),
    ({"pages/a/a.wxss": ".own{} .taken{}"}, "own", "taken", "already"),
    ({"pages/a/a.less": ".x { .own { top: 0 } }"}, "own", "new", "a.less:1"),
    (
        {"pages/a/a.wxss": "@import '/miniprogram_npm/b.wxss';", "miniprogram_npm/b.wxss": ".own{}"},
        "own",
        "new",
        "pack",
    ),
    ({"pages/a/a.js": "Component({ externalClasses: ['own'] })"}, "own", "new", "externalClasses"),
]


@pytest.mark.parametrize(("files", "old", "new", "why"), REFUSED)
def test_a_rename_that_would_break_or_merge_is_refused(tmp_path, files, old, new, why):
    project = app(tmp_path, {"pages/a/a.wxml": "<view class='own'/>", "pages/a/a.wxss": ".own{}"} | files)
    with pytest.raises(NotEditable, match=why):
        rename_class(project, "pages/a/a.wxml", old, new)


@pytest.mark.parametrize(
    ("markup", "after"),
    [
        ("<view class='own x'/><view class='own'/>", "<view class='new x'/><view class='own'/>"),
        ("<view class=\"{{x ? 'own' : ''}}\"/>", "<view class=\"{{x ? 'new' : ''}}\"/>"),
        ("<view class='own new'/>", "<view class='new'/>"),
        ("<view class='own-{{x}} own'/>", "<view class='own-{{x}} new'/>"),
    ],
)
def test_a_class_is_renamed_on_one_element_only(tmp_path, markup, after):
    project = app(tmp_path, {"pages/a/a.wxml": markup, "pages/a/a.wxss": ".own{}"})
    first = next(project.wxml("pages/a/a.wxml").elements())
    change = rename_class_on(project, "pages/a/a.wxml", [first], "own", "new")
    project.apply(change)
    assert project.source("pages/a/a.wxml").text == after
    assert change.paths == {"pages/a/a.wxml"}


def test_elements_without_the_class_are_refused(tmp_path):
    project = app(tmp_path, {"pages/a/a.wxml": "<view class='x'/>"})
    with pytest.raises(NotEditable, match="None of these"):
        rename_class_on(project, "pages/a/a.wxml", list(project.wxml("pages/a/a.wxml").elements()), "own", "new")
