"""The table of real projects, from a project of the test."""

from __future__ import annotations

import json

import pytest

from designer.project import Project
from designer.stage.messages import Place, Problem
from designer.stage.rendering import PageReport
from tests.projects.opening import Opened, lacking_packages
from tests.projects.table import table


def page(route: str, *errors: Problem, content: int = 1, reason: str | None = None) -> PageReport:
    return PageReport(route, errors=list(errors), content=content, reason=reason)


def error(kind: str, line: int) -> Problem:
    return Problem(kind, f"TypeError: {line} is no list", Place("a.js", line, 1))


@pytest.fixture
def lines() -> list[str]:
    pages = [
        page("a/a"),
        page("b/b", error("script", 1)),
        page("c/c", error("script", 2), content=0),
        page("d/d", error("engine", 1)),
        page("e/e", reason="too late"),
        page("f/f", content=0),
    ]
    return list(table([Opened("shop", pages, ["f/f"], ["dayjs"])]))


def test_every_share_is_of_the_pages_that_are_there(lines):
    assert lines[2] == "| shop | 6 | 1 | 4 (80.0 %) | 3 (60.0 %) | 1 (20.0 %) | 3 (60.0 %) |"


def test_errors_that_differ_in_a_number_are_one_reason(lines):
    assert "- of the project, 2 pages: TypeError: 1 is no list (a.js:1:1): b/b, c/c" in lines


@pytest.mark.parametrize("line", ["- not opened, 1 pages: too late: e/e", "- blank: c/c", "- without a WXML file: f/f"])
def test_what_is_missing_is_told_with_its_page(lines, line):
    assert line in lines


def test_a_package_is_lacking_that_is_neither_installed_nor_built(tmp_path):
    (tmp_path / "app.json").write_text(json.dumps({"pages": []}))
    (tmp_path / "package.json").write_text(json.dumps({"dependencies": {"dayjs": "1", "@a/b": "1", "c": "1"}}))
    for folder in ("node_modules/dayjs", "miniprogram_npm/@a/b"):
        (tmp_path / folder).mkdir(parents=True)
    assert lacking_packages(Project.open(tmp_path)) == ["c"]
