"""What can be mended is mended, and nothing else changes."""

import json

from designer.check import check_project, fix_project
from tests.check.conftest import PAGE

WXML = f"{PAGE}.wxml"


def test_every_repetition_of_a_file_is_mended_and_the_rest_stays(project_of):
    markup = '<view id="a" class="x" id="b">\n  <text class="p" class="q" class="r">1</text>\n</view>\n'
    project = project_of({WXML: markup, f"{PAGE}.wxss": ".x{} .r{}"})
    assert [each.rule for each in fix_project(project)] == ["wxml/duplicate-attribute"] * 2
    assert project.source(WXML).text == '<view class="x" id="b">\n  <text class="r">1</text>\n</view>\n'
    assert check_project(project) == []


def test_a_guess_is_made_only_when_asked_for(project_of):
    project = project_of({WXML: '<map marks="{{m}}"/>'})
    assert list(fix_project(project)) == []
    assert len(list(fix_project(project, guesses=True))) == 1
    assert project.source(WXML).text == '<map markers="{{m}}"/>'


def test_a_listed_page_gets_its_missing_files(project_of):
    project = project_of({"app.json": json.dumps({"pages": [PAGE, "pages/new/new"]})})
    assert [each.rule for each in fix_project(project)] == ["project/missing-page"]
    assert project.exists("pages/new/new.wxml")
    assert check_project(project) == []


def test_a_silenced_rule_is_neither_told_nor_mended(project_of):
    project = project_of({WXML: '<view id="a" id="b"/>'})
    silenced = {"wxml/duplicate-attribute"}
    assert check_project(project, silenced) == []
    assert list(fix_project(project, silenced)) == []


def test_each_fix_can_be_undone(project_of):
    markup = '<view id="a" id="b"/><view id="c" id="d"/>'
    project = project_of({WXML: markup})
    for _ in list(fix_project(project)):
        project.undo()
    assert project.source(WXML).text == markup
