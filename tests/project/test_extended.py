"""Component libraries that WeChat brings to apps which name them in `useExtendedLib`."""

import json

import pytest

from designer.project import Project

BADGE = "weui-miniprogram/badge/badge"


def opened(folder, **app):
    (folder / "app.json").write_text(json.dumps({"pages": ["p/p"], **app}))
    return Project.open(folder)


def test_a_component_of_a_library_that_the_app_names_is_there(tmp_path):
    project = opened(tmp_path, useExtendedLib={"weui": True})
    component = project.resolve_component(BADGE, "p/p.json")
    assert component is not None
    assert component.from_package
    assert project.locate(component.wxml).is_file()


@pytest.mark.parametrize("app", [{}, {"useExtendedLib": {"weui": False}}, {"useExtendedLib": "weui"}])
def test_without_its_name_it_is_not(tmp_path, app):
    project = opened(tmp_path, **app)
    assert project.resolve_component(BADGE, "p/p.json") is None
    assert project.extended == frozenset()


def test_a_package_that_the_project_has_built_itself_comes_first(tmp_path):
    own = tmp_path / "miniprogram_npm" / f"{BADGE}.wxml"
    own.parent.mkdir(parents=True)
    own.write_text("<view/>")
    assert opened(tmp_path, useExtendedLib={"weui": True}).locate(f"miniprogram_npm/{BADGE}.wxml") == own


def test_a_path_cannot_leave_the_library(tmp_path):
    project = opened(tmp_path, useExtendedLib={"weui": True})
    assert project.locate("miniprogram_npm/weui-miniprogram/../../../../pyproject.toml") is None
