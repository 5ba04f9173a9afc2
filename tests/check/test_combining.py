"""Several fixes as one change."""

from __future__ import annotations

from pathlib import Path

import pytest

from designer.check import Diagnostic, check_file, check_structure, combined_fix
from designer.project import Project

PAGE = "pages/a/a.wxml"


def project_with(folder: Path, markup: str, pages: str = '"pages/a/a"') -> Project:
    (folder / "pages/a").mkdir(parents=True)
    (folder / "app.json").write_text(f'{{"pages": [{pages}]}}', "utf-8")
    (folder / PAGE).write_text(markup, "utf-8")
    (folder / "pages/a/a.js").write_text("Page({})\n", "utf-8")
    return Project.open(folder)


def certain(project: Project) -> list[Diagnostic]:
    found = [*check_structure(project), *check_file(project, PAGE)]
    return [each for each in found if each.fix is not None and each.fix.certain]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<view id="a" id="b" />\n<view id="c" id="d" />\n', '<view id="b" />\n<view id="d" />\n'),
        ('<view id="a" id="b" class="c" class="d" />\n', '<view id="b" class="d" />\n'),
        ('<view id="a" />\n', '<view id="a" />\n'),
    ],
)
def test_all_fixes_of_a_file_are_one_step(tmp_path: Path, before: str, after: str):
    project = project_with(tmp_path, before)
    while (change := combined_fix(certain(project))).steps:
        project.apply(change)
    assert project.source(PAGE).text == after
    while project.can_undo:
        project.undo()
    assert project.source(PAGE).text == before


def test_edits_and_new_files_go_together(tmp_path: Path):
    project = project_with(tmp_path, '<view id="a" id="b" />\n', '"pages/a/a", "pages/gone/gone"')
    project.apply(combined_fix(certain(project)))
    assert (project.source(PAGE).text, project.exists("pages/gone/gone.wxml")) == ('<view id="b" />\n', True)
    project.undo()
    assert (project.can_undo, project.exists("pages/gone/gone.wxml")) == (False, False)


def test_two_fixes_of_one_place_are_made_one_after_the_other(tmp_path: Path):
    project = project_with(tmp_path, '<view id="a" id="b" />\n')
    [found] = certain(project)
    project.apply(combined_fix([found, found]))
    assert project.source(PAGE).text == '<view id="b" />\n'


def test_a_finding_without_a_fix_changes_nothing(tmp_path: Path):
    project = project_with(tmp_path, "<vew />\n")
    found = [each for each in check_file(project, PAGE) if each.fix is None]
    assert combined_fix(found).steps == ()
