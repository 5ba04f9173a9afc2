"""What WeChat's own tool says of the projects that Weft makes and edits."""

from pathlib import Path

import pytest

from designer.edits.pages import add_page, add_tab, delete_page, rename_page, reorder_pages, set_home
from designer.project import Change, EditFile, Project
from designer.project.starters import copy_starter, starters
from designer.source.json import insert_value, move_item, remove_value, rename_key, set_value
from tests.schemas.official import compiled, schema_faults


@pytest.fixture
def store(tmp_path: Path) -> Project:
    return Project.open(copy_starter("store", tmp_path / "shop"))


def edit_config(project: Project, path: str, verb, *arguments, **named) -> None:
    project.apply(Change("Edit", (EditFile(path, verb(project.json_document(path), *arguments, **named)),)))


def rearrange_pages(project: Project) -> None:
    """Every verb of pages once."""
    first, second, third, *_ = (page.route for page in project.pages)
    project.apply(add_page(project, "pages/extra/extra", title="Extra"))
    project.apply(add_page(project, "pages/plain/plain", after=first))
    project.apply(add_page(project, "pages/gone/gone"))
    project.apply(reorder_pages(project, "pages/extra/extra", second))
    project.apply(rename_page(project, third, "pages/other/other"))
    project.apply(delete_page(project, "pages/gone/gone"))
    project.apply(set_home(project, "pages/extra/extra"))
    project.apply(add_tab(project, "pages/plain/plain", "Plain"))


def edit_configurations(project: Project) -> None:
    """Every verb of JSON once."""
    app, page = project.app_config_path, project.pages[0].json
    edit_config(project, app, set_value, ["networkTimeout", "request"], 10000)
    edit_config(project, app, move_item, ["tabBar", "list"], 0, 1)
    edit_config(project, app, insert_value, ["debug"], False, before="pages")
    edit_config(project, app, set_value, ["window", "navigationBarTitleText"], "店")
    edit_config(project, page, set_value, ["enablePullDownRefresh"], True)
    edit_config(project, page, rename_key, ["enablePullDownRefresh"], "disableScroll")
    edit_config(project, page, remove_value, ["disableScroll"])


@pytest.mark.parametrize("name", starters())
def test_the_schemas_accept_every_configuration_of_a_starter(name: str, tmp_path: Path) -> None:
    found = schema_faults(Project.open(copy_starter(name, tmp_path / "shop")))
    assert {path: faults for path, faults in found.items() if faults} == {}
    assert {"app.json", "project.config.json"} < found.keys()


@pytest.mark.parametrize("edit", [rearrange_pages, edit_configurations])
def test_the_schemas_accept_every_configuration_after(edit, store: Project) -> None:
    edit(store)
    found = schema_faults(store)
    assert {path: faults for path, faults in found.items() if faults} == {}


def test_the_schemas_name_what_is_wrong(store: Project) -> None:
    edit_config(store, "app.json", set_value, ["window", "navigationBarTitleText"], 1)
    edit_config(store, "app.json", set_value, ["odd"], 1)
    found = schema_faults(store)["app.json"]
    assert found == ["window.navigationBarTitleText: type string", 'unknown: app.json ["odd"]']


def test_the_official_tool_compiles_the_starter_before_and_after_edits_and_refuses_a_broken_one(
    store: Project, tmp_path: Path
) -> None:
    before, broken = (copy_starter("store", tmp_path / name) for name in ("before", "broken"))
    rearrange_pages(store)
    edit_configurations(store)
    store.save()
    (broken / Project.open(broken).pages[0].wxml).write_text("<view")
    found = compiled([before, store.root, broken])
    assert (found[before], found[store.root]) == ("", "")
    assert found[broken] != ""
