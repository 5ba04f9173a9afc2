import json

import pytest

from designer.project.change import Change, EditFile
from designer.project.styles import Reach, isolation_of, sheets_for
from designer.source.source import Span, Splice
from tests.project.styles.apps import app

COMPONENT = "components/c/c"


def paths(project, wxml="pages/a/a.wxml"):
    return [each.path for each in sheets_for(project, wxml)]


def test_a_page_wears_the_app_s_sheet_and_then_its_own(tmp_path):
    project = app(tmp_path, {"app.wxss": "", "pages/a/a.wxss": ""})
    assert paths(project) == ["app.wxss", "pages/a/a.wxss"]


def test_imports_come_before_what_imports_them_and_the_last_place_counts(tmp_path):
    files = {
        "app.wxss": '@import "one"; @import "/two.wxss";',
        "one.wxss": '@import "./base.wxss";',
        "two.wxss": '@import "base.wxss";',
        "base.wxss": '@import "app.wxss";',
    }
    assert paths(app(tmp_path, files)) == ["one.wxss", "base.wxss", "two.wxss", "app.wxss"]


def test_a_sheet_that_is_missing_is_left_out(tmp_path):
    assert paths(app(tmp_path, {"app.wxss": '@import "gone.wxss";'})) == ["app.wxss"]


@pytest.mark.parametrize(
    ("config", "script", "reach"),
    [
        ({"component": True}, "Component({})", Reach.WITHOUT_CLASSES),
        ({"component": True, "styleIsolation": "apply-shared"}, "Component({})", Reach.EVERYTHING),
        ({"component": True}, "Component({options: {styleIsolation: 'shared'}})", Reach.EVERYTHING),
        ({"component": True}, "Component({options: {addGlobalClass: true}})", Reach.EVERYTHING),
        ({"component": True}, "Component({options: {addGlobalClass: false}})", Reach.WITHOUT_CLASSES),
        (
            {"component": True, "styleIsolation": "shared"},
            "Component({options: {'styleIsolation': 'isolated'}})",
            Reach.WITHOUT_CLASSES,
        ),
    ],
)
def test_classes_of_the_app_reach_components_that_are_open_to_them(tmp_path, config, script, reach):
    files = {
        "app.wxss": "",
        f"{COMPONENT}.wxml": "<view/>",
        f"{COMPONENT}.json": json.dumps(config),
        f"{COMPONENT}.js": script,
    }
    sheets = sheets_for(app(tmp_path, files), f"{COMPONENT}.wxml")
    assert [(each.path, each.reach) for each in sheets] == [("app.wxss", reach)]


@pytest.mark.parametrize("isolation", ["page-isolated", "page-apply-shared", "page-shared"])
def test_a_page_may_go_without_the_app_s_sheet(tmp_path, isolation):
    files = {"app.wxss": "", "pages/a/a.wxss": "", "pages/a/a.json": json.dumps({"styleIsolation": isolation})}
    assert paths(app(tmp_path, files)) == ["pages/a/a.wxss"]


def test_a_shared_component_gives_its_page_its_sheet(tmp_path):
    files = {
        "pages/a/a.json": json.dumps({"usingComponents": {"my-c": f"/{COMPONENT}"}}),
        f"{COMPONENT}.wxml": "<view/>",
        f"{COMPONENT}.json": json.dumps({"component": True, "styleIsolation": "shared"}),
        f"{COMPONENT}.wxss": "",
        "pages/a/a.wxss": "",
    }
    assert paths(app(tmp_path, files)) == [f"{COMPONENT}.wxss", "pages/a/a.wxss"]


def test_a_template_wears_the_sheets_of_all_that_bring_it_in(tmp_path):
    files = {
        "pages/a/a.wxml": '<import src="/parts/row.wxml"/>',
        "pages/b/b.wxml": '<include src="../../parts/outer"/>',
        "parts/outer.wxml": '<import src="row.wxml"/>',
        "parts/row.wxml": '<template name="row"><view/></template>',
        "pages/a/a.wxss": "",
        "pages/b/b.wxss": "",
    }
    project = app(tmp_path, files, pages=("pages/a/a", "pages/b/b"))
    assert paths(project, "parts/row.wxml") == ["pages/a/a.wxss", "pages/b/b.wxss"]


def test_a_page_that_becomes_isolated_loses_the_app_s_sheet_at_once(tmp_path):
    project = app(tmp_path, {"app.wxss": "", "pages/a/a.json": "{}"})
    assert paths(project) == ["app.wxss"]
    edit = EditFile("pages/a/a.json", (Splice(Span(1, 1), '"styleIsolation": "page-isolated"'),))
    project.apply(Change("Isolate", (edit,)))
    assert paths(project) == []
    project.undo()
    assert paths(project) == ["app.wxss"]


def test_a_new_import_counts_at_once(tmp_path):
    project = app(tmp_path, {"app.wxss": "", "more.wxss": ""})
    assert paths(project) == ["app.wxss"]
    project.apply(Change("Import", (EditFile("app.wxss", (Splice(Span(0, 0), '@import "more.wxss";'),)),)))
    assert paths(project) == ["more.wxss", "app.wxss"]


def test_a_page_made_with_component_is_no_component(tmp_path):
    project = app(tmp_path, {"pages/a/a.json": '{"component": true}', "pages/a/a.js": "Component({})"})
    assert isolation_of(project, "pages/a/a").app_classes
