from __future__ import annotations

import os
import signal

import pytest
from PySide6.QtCore import QTimer

from designer.edits import add_page
from designer.project import Project
from designer.project.change import Change, CreateFile
from designer.stage.devices import DEFAULT_DEVICE

pytestmark = pytest.mark.web

HOME = "pages/home/home.wxml"


def test_a_page_is_laid_out_and_every_element_has_its_place(live):
    snapshot = live.stage.snapshot
    assert snapshot.page == "pages/home/home"
    assert [box.bounds.height for box in live.boxes(HOME, '<view class="row"')] == [30, 30, 30]
    assert [box.items for box in live.boxes(HOME, '<view class="row"')] == [(0,), (1,), (2,)]
    greeting = live.boxes(HOME, '<text id="greeting"')[0]
    assert (greeting.bounds.x, greeting.bounds.y) == (20, 20)
    assert snapshot.at(25, 25)[0].node == greeting.node


def test_the_page_starts_below_the_navigation_bar(live):
    assert live.stage.page_origin.y() == DEFAULT_DEVICE.status_bar + 44


def test_an_edit_of_the_style_arrives(live):
    updated = live.emitted(live.stage.updated, lambda: live.edit("pages/home/home.wxss", "30px", "44px"))
    live.qtbot.waitUntil(lambda: live.boxes(HOME, '<view class="row"')[0].bounds.height == 44, timeout=5000)
    assert updated.rank == "style"


def test_an_edit_of_the_markup_arrives_and_undo_takes_it_back(live):
    live.emitted(live.stage.updated, lambda: live.edit(HOME, "  <button", "  <view/>\n  <button"))
    live.qtbot.waitUntil(lambda: len(live.boxes(HOME, "<view/>")) == 1, timeout=5000)
    before = live.stage.snapshot
    live.emitted(live.stage.updated, live.project.undo)
    live.qtbot.waitUntil(lambda: len(live.stage.snapshot.nodes) == len(before.nodes) - 1, timeout=5000)


def test_all_but_the_first_edit_of_one_turn_of_the_event_loop_become_one_update(live):
    def edit_often() -> None:
        live.edit("pages/home/home.wxss", "30px", "44px")
        live.edit("pages/home/home.wxss", "20px", "10px")
        live.edit("pages/home/home.wxss", "10px", "12px")

    with live.qtbot.waitSignals([live.stage.updated, live.stage.updated]):
        edit_often()
    last = live.emitted(live.stage.updated, lambda: live.edit("pages/home/home.wxss", "44px", "50px"))
    assert last.serial == 3


def test_a_page_opened_afresh_shows_what_was_edited_before(live):
    live.edit("pages/home/home.wxss", "30px", "44px")
    live.laid_out(lambda: live.stage.open_page("pages/home/home", fresh=True))
    assert live.boxes(HOME, '<view class="row"')[0].bounds.height == 44


def test_an_unsaved_page_of_a_new_file_is_shown(live):
    files = (CreateFile("pages/new/new.wxml", b"<view>New</view>"), CreateFile("pages/new/new.js", b"Page({})"))
    live.project.apply(Change("New page", files))
    assert live.laid_out(lambda: live.stage.open_page("pages/new/new")).page == "pages/new/new"


def test_a_page_can_be_opened_while_the_change_that_makes_it_is_told(live):
    missing = []
    live.stage.missing.connect(missing.append)
    live.project.subscribe(lambda event: live.stage.open_page("pages/new/new"))
    live.laid_out(lambda: live.project.apply(add_page(live.project, "pages/new/new")))
    assert live.stage.snapshot.page == "pages/new/new"
    assert missing == []


def test_another_page_opens_in_the_same_app(live):
    rendered = live.laid_out(lambda: live.stage.open_page("pages/second/second"))
    assert rendered.page == "pages/second/second"
    assert live.stage.snapshot.page == "pages/second/second"


def test_a_tap_reaches_the_page_in_run_mode_only(live):
    lines = []
    live.stage.console.connect(lines.append)
    button = live.boxes(HOME, "<button")[0].bounds
    live.in_frame("addEventListener('mouseup', () => { globalThis.lifted = true })")
    live.click_page(button.x + 20, button.y + 20)
    live.qtbot.waitUntil(lambda: live.in_frame("globalThis.lifted ?? false"), timeout=5000)
    live.run()
    line = live.emitted(live.stage.console, lambda: live.click_page(button.x + 20, button.y + 20))
    assert (line.level, line.text) == ("log", "pressed")
    assert len(lines) == 1


def test_another_phone_gives_the_page_another_width(live):
    live.stage.set_device(DEFAULT_DEVICE.with_width(320))
    live.qtbot.waitUntil(lambda: live.stage.snapshot.width == 320, timeout=5000)


def test_a_closed_project_is_forgotten(live):
    live.stage.set_project(None)
    assert live.stage.snapshot is None
    live.qtbot.waitUntil(lambda: not live.page.mainFrame().children(), timeout=5000)


def test_an_error_of_a_script_is_told_with_its_place(stage_of, write):
    stage = stage_of()
    files = {
        "miniprogram/app.json": '{"pages": ["p/p"]}',
        "miniprogram/p/p.wxml": "<view/>",
        "miniprogram/p/p.js": "Page({\n  onLoad() {\n    missing()\n  },\n})\n",
        "project.config.json": '{"miniprogramRoot": "miniprogram/"}',
    }
    project = Project.open(write(files))
    stage.stage.set_project(project)
    problem = stage.emitted(stage.stage.problem, lambda: stage.stage.open_page("p/p"))
    assert "missing is not defined" in problem.message
    assert (problem.at.path, problem.at.line) == ("miniprogram/p/p.js", 3)


def test_a_broken_template_is_told_at_the_place_in_the_file_of_the_person(live):
    problem = live.emitted(live.stage.problem, lambda: live.edit(HOME, "{{name}}", "{{name +}}"))
    line = live.project.source(HOME).text.splitlines()[1]
    assert (problem.at.path, problem.at.line) == (HOME, 2)
    assert line.index("name") <= problem.at.column - 1 <= line.index("}}")
    assert len(live.boxes(HOME, '<view class="row"')) == 3


def test_a_picture_of_the_internet_is_reported_as_missing(live):
    missing = live.emitted(
        live.stage.missing,
        lambda: live.edit(HOME, "  <button", '  <image src="https://example.com/a.png"/>\n  <button'),
    )
    assert (missing.kind, missing.name) == ("file", "https://example.com/a.png")


HANGING = {
    "app.json": '{"pages": ["p/p", "q/q"]}',
    "p/p.wxml": '<view><button bindtap="spin">Spin</button></view>',
    "p/p.js": "Page({ spin() { while (true) {} } })",
    "q/q.wxml": "<view/>",
    "q/q.js": "Page({})",
}


@pytest.fixture
def hanging(stage_of, write):
    """A stage whose page hangs since its button was tapped."""
    stage = stage_of()
    stage.open(Project.open(write(HANGING)), "p/p")
    stage.run()
    button = stage.boxes("p/p.wxml", "<button")[0].bounds
    stage.emitted(stage.stage.hung, lambda: stage.click_page(button.x + 9, button.y + 9))
    return stage


def test_a_page_that_hangs_is_noticed_and_the_window_stays_usable(hanging):
    turns = []
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append(1))
    timer.start(10)
    hanging.qtbot.waitUntil(lambda: len(turns) > 20, timeout=1000)
    assert hanging.stage.is_hung


def test_a_stopped_page_comes_back_without_its_scripts_until_it_is_reloaded(hanging):
    rendered = hanging.laid_out(hanging.stage.stop)
    assert rendered.page == "p/p"
    assert hanging.stage.stopped
    assert (
        hanging.in_frame("fetch('/.weft/files.json').then((r) => r.json()).then((b) => b.files['p/p.js'])")
        == "Page({})"
    )
    hanging.laid_out(hanging.stage.reload)
    assert not hanging.stage.stopped
    assert "spin" in hanging.in_frame("fetch('/.weft/files.json').then((r) => r.json()).then((b) => b.files['p/p.js'])")


def test_another_page_can_be_opened_in_place_of_one_that_hangs(hanging):
    rendered = hanging.laid_out(lambda: hanging.stage.open_page("q/q", fresh=True))
    assert rendered.page == "q/q"


def test_a_process_that_ends_is_started_again_on_the_same_page(live):
    live.laid_out(lambda: live.stage.open_page("pages/second/second"))
    rendered = live.laid_out(lambda: os.kill(live.page.renderProcessPid(), signal.SIGKILL))
    assert rendered.page == "pages/second/second"


def test_a_process_that_ends_again_and_again_is_given_up_with_a_message(live):
    for _ in range(2):
        live.laid_out(lambda: os.kill(live.page.renderProcessPid(), signal.SIGKILL))
    problem = live.emitted(live.stage.problem, lambda: os.kill(live.page.renderProcessPid(), signal.SIGKILL))
    assert problem.kind == "engine"
    assert live.laid_out(live.stage.reload).page == "pages/home/home"


def test_a_page_that_hangs_unnoticed_does_not_keep_the_next_one_from_opening(stage_of, write):
    stage = stage_of()
    stage.open(Project.open(write(HANGING)), "p/p")
    stage.run()
    button = stage.boxes("p/p.wxml", "<button")[0].bounds
    stage.click_page(button.x + 9, button.y + 9)
    assert stage.laid_out(lambda: stage.stage.open_page("q/q", fresh=True)).page == "q/q"


LONG = {
    "app.json": '{"pages": ["p/p", "q/q"]}',
    "p/p.wxml": '<view class="tall" bindtap="go"/>',
    "p/p.wxss": ".tall { height: 3000px }",
    "p/p.js": "Page({ go() { wx.navigateTo({ url: '/q/q?from=p' }) } })",
    "q/q.wxml": "<view/>",
    "q/q.js": "Page({})",
}


def test_a_long_page_scrolls_under_a_point(stage_of, write):
    stage = stage_of()
    stage.open(Project.open(write(LONG)), "p/p")
    assert stage.stage.snapshot.scroll.height == 3000
    stage.stage.scroll_at(100, 100, 0, 250)
    stage.qtbot.waitUntil(lambda: stage.stage.snapshot.scroll.y == 250, timeout=5000)
    assert stage.boxes("p/p.wxml", "<view")[0].bounds.y == -250


def test_a_live_style_shows_at_once_and_is_not_written(stage_of, write):
    stage = stage_of()
    project = Project.open(write(LONG))
    stage.open(project, "p/p")
    stage.stage.set_live_style(stage.boxes("p/p.wxml", "<view")[0].ref, "height: 1200px")
    stage.qtbot.waitUntil(lambda: stage.boxes("p/p.wxml", "<view")[0].bounds.height == 1200, timeout=5000)
    assert not project.dirty


def test_back_returns_to_the_page_below(stage_of, write):
    stage = stage_of()
    stage.open(Project.open(write(LONG)), "p/p")
    stage.run()
    route = stage.emitted(stage.stage.route_changed, lambda: stage.click_page(50, 50))
    assert [(entry.page, entry.query) for entry in route.stack] == [("p/p", ""), ("q/q", "from=p")]
    route = stage.emitted(stage.stage.route_changed, stage.stage.back)
    assert [entry.page for entry in route.stack] == ["p/p"]


def test_a_stage_that_was_not_built_says_so(stage_of, monkeypatch, tmp_path):
    monkeypatch.setattr("designer.places.resources", lambda: tmp_path)
    stage = stage_of()
    problem = stage.emitted(stage.stage.problem, lambda: None)
    assert str(tmp_path / "stage") in problem.message
