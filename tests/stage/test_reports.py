from __future__ import annotations

import pytest

from designer.stage.app_files import AppFiles
from designer.stage.messages import ConsoleLine, Missing, Place, Problem
from designer.stage.reports import MOST_LINES_A_SECOND, Reports


@pytest.fixture
def reports(qapp, small_project):
    made = Reports()
    made.begin(AppFiles(small_project))
    return made


def collect(signal) -> list:
    told: list = []
    signal.connect(told.append)
    return told


def test_a_place_in_marked_markup_is_told_as_the_person_wrote_it(qapp, small_project):
    files = AppFiles(small_project)
    path = "pages/home/home.wxml"
    copy = files.marks.mark(small_project.wxml(path))
    reports = Reports()
    reports.begin(files)
    told = collect(reports.problem)
    column = copy.text.splitlines()[0].index('class="top"') + 1
    reports.add(Problem("template", "odd", Place(path, 1, column)))
    assert told[0].at == Place(path, 1, len("<view ") + 1)


def test_a_place_in_a_script_is_told_as_it_is(reports):
    told = collect(reports.console)
    reports.add(ConsoleLine("log", "a", Place("app.js", 3, 4)))
    assert told[0].at == Place("app.js", 3, 4)


def test_a_refused_address_is_told_once_a_page(reports, small_project):
    told = collect(reports.missing)
    reports.add_refused("https://example.com/a.png")
    reports.add_refused("https://example.com/a.png")
    assert told == [Missing("file", "https://example.com/a.png", None)]
    reports.begin(AppFiles(small_project))
    reports.add_refused("https://example.com/a.png")
    assert len(told) == 2


def test_a_flood_of_lines_is_cut_with_a_word_about_it(reports):
    told = collect(reports.console)
    for number in range(5 * MOST_LINES_A_SECOND):
        reports.add(ConsoleLine("log", str(number), None))
    # The flood may run into a second second.
    assert MOST_LINES_A_SECOND <= len(told) <= 2 * MOST_LINES_A_SECOND
    assert any(line.level == "warn" for line in told)
