from __future__ import annotations

from pathlib import Path

from designer.ui.settings import RECENT_LIMIT, Settings


def test_what_was_set_is_there_in_the_next_run(tmp_path: Path):
    path = tmp_path / "settings.json"
    first = Settings(path)
    first.set("theme", "dark")
    first.set("window.across", [1, 2, 3])
    second = Settings(path)
    assert second.text("theme") == "dark"
    assert second.numbers("window.across") == [1, 2, 3]


def test_a_damaged_file_counts_as_empty(tmp_path: Path):
    path = tmp_path / "settings.json"
    path.write_text("{ broken", "utf-8")
    assert Settings(path).recent == ()


def test_values_of_another_kind_count_as_not_set(tmp_path: Path):
    path = tmp_path / "settings.json"
    path.write_text('{"theme": 3, "window.across": ["a"], "recent": 7}', "utf-8")
    settings = Settings(path)
    assert (settings.text("theme"), settings.numbers("window.across"), settings.recent) == ("", [], ())


def test_the_last_project_comes_first_and_stands_once(tmp_path: Path, settings: Settings):
    folders = [tmp_path / name for name in ("one", "two")]
    for folder in folders:
        folder.mkdir()
    settings.remember(folders[0])
    settings.remember(folders[1])
    settings.remember(folders[0])
    assert settings.recent == (folders[0], folders[1])


def test_projects_that_are_gone_are_left_out(tmp_path: Path, settings: Settings):
    settings.remember(tmp_path / "gone")
    assert settings.recent == ()


def test_only_some_projects_are_remembered(tmp_path: Path, settings: Settings):
    for number in range(RECENT_LIMIT + 3):
        folder = tmp_path / str(number)
        folder.mkdir()
        settings.remember(folder)
    assert len(settings.recent) == RECENT_LIMIT


def test_a_folder_that_cannot_be_written_keeps_nobody_from_working(tmp_path: Path):
    blocker = tmp_path / "file"
    blocker.write_text("", "utf-8")
    settings = Settings(blocker / "settings.json")
    settings.set("theme", "dark")
    assert settings.text("theme") == "dark"
