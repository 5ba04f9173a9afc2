"""Zooming, panning and scrolling the canvas, and what it says when a page is broken."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from designer.edits import set_attribute
from designer.project.change import Change, EditFile
from designer.source.source import Span, Splice
from designer.stage.mode import Mode
from tests.ui.canvas.conftest import Shown
from tests.ui.shop import HOME, named, text_of

CONTROL = Qt.KeyboardModifier.ControlModifier
LONG_PAGE = '<view id="tall" style="height: 3000px"><view id="first" style="height: 50px">First</view></view>\n'


def test_ctrl_and_the_wheel_zoom_about_the_mouse(shown: Shown):
    _, driver = shown
    viewport = driver.canvas.surface.viewport
    before, zoom = viewport.to_page(300, 300), viewport.zoom
    driver.wheel(QPoint(300, 300), 2, CONTROL)
    assert viewport.zoom > zoom
    assert viewport.to_page(300, 300) == pytest.approx(before)


def test_the_workspace_knows_the_zoom(shown: Shown):
    workspace, driver = shown
    driver.wheel(QPoint(300, 300), 2, CONTROL)
    assert workspace.zoom == driver.canvas.surface.viewport.zoom


def test_a_zoom_chosen_elsewhere_is_shown(shown: Shown):
    workspace, driver = shown
    workspace.set_zoom(0.5)
    assert driver.canvas.surface.viewport.zoom == 0.5


def test_the_middle_button_pans(shown: Shown):
    _, driver = shown
    before = driver.canvas.surface.viewport.x
    driver.drag(QPoint(100, 100), QPoint(140, 110), button=Qt.MouseButton.MiddleButton)
    assert driver.canvas.surface.viewport.x == pytest.approx(before + 40)


def test_the_wheel_scrolls_the_page(show, qtbot):
    workspace, driver = show(markup=LONG_PAGE)
    before = driver.canvas.surface.instances(named(workspace, "first").id)[0].bounds.y
    driver.wheel(driver.canvas.surface.page_area.center().toPoint(), -1)
    qtbot.waitUntil(
        lambda: driver.canvas.surface.instances(named(workspace, "first").id)[0].bounds.y < before, timeout=20_000
    )


def test_a_drag_near_the_lower_edge_scrolls_the_page(show, qtbot):
    workspace, driver = show(markup=LONG_PAGE)
    bottom = driver.canvas.surface.page_area.bottomLeft().toPoint() + QPoint(100, -6)
    driver.carry(named(workspace, "first").id, bottom)
    qtbot.waitUntil(lambda: driver.canvas.stage.snapshot.scroll.y > 100, timeout=20_000)
    driver.key(Qt.Key.Key_Escape)


def test_an_edit_is_seen_on_the_page(shown: Shown, qtbot):
    workspace, driver = shown
    title = named(workspace, "title")
    workspace.edit(lambda: set_attribute(workspace.project, workspace.file, title, "style", "height: 123px"))
    qtbot.waitUntil(lambda: driver.canvas.surface.instances(title.id)[0].bounds.height == 123, timeout=20_000)


def test_a_page_that_cannot_be_built_says_why_until_it_can(shown: Shown, qtbot):
    workspace, driver = shown
    start = text_of(workspace).index("{{item}}")
    broken = Change("Break", (EditFile(f"{HOME}.wxml", (Splice(Span(start, start + 8), "{{item +}}"),)),))
    with qtbot.waitSignal(driver.canvas.stage.updated, timeout=20_000):
        workspace.apply(broken)
    assert driver.canvas.banner.isVisible()
    assert driver.canvas.stage.snapshot is not None
    with qtbot.waitSignal(driver.canvas.stage.updated, timeout=20_000):
        workspace.undo()
    assert not driver.canvas.banner.isVisible()


def test_the_phone_stays_fitted_until_the_person_zooms(shown: Shown):
    _, driver = shown
    viewport = driver.canvas.surface.viewport
    driver.canvas.resize(800, 500)
    assert viewport.screen.height <= 500
    driver.canvas.resize(800, 900)
    larger = viewport.zoom
    driver.wheel(QPoint(300, 300), 1, CONTROL)
    driver.canvas.resize(800, 500)
    assert viewport.zoom > larger


def test_ctrl_and_the_wheel_zoom_in_the_preview_too(shown: Shown):
    workspace, driver = shown
    workspace.set_mode(Mode.RUN)
    zoom = workspace.zoom
    driver.wheel(QPoint(300, 300), 2, CONTROL, over_the_page=True)
    assert workspace.zoom > zoom


def test_a_page_without_markup_is_explained_and_made_by_a_button(shown: Shown, qtbot):
    workspace, driver = shown
    (workspace.project.root / "pages/empty/empty.wxml").unlink()
    workspace.read_anew()
    workspace.open_page("pages/empty/empty")
    assert driver.canvas.nothing.isVisible()
    assert not driver.canvas.stage.isVisible()
    with qtbot.waitSignal(driver.canvas.stage.rendered, timeout=20_000):
        driver.canvas.nothing.create_button.click()
    assert driver.canvas.stage.isVisible()
    assert workspace.document is not None


def test_a_broken_page_is_explained_in_the_readers_words(shown: Shown, qtbot):
    workspace, driver = shown
    start = text_of(workspace).index('type="primary"')
    cut = EditFile(f"{HOME}.wxml", (Splice(Span(start, start), 'hidden="{{a" '),))
    workspace.apply(Change("Break", (cut,)))
    qtbot.waitUntil(driver.canvas.banner.isVisible, timeout=20_000)
    assert driver.canvas.banner.message.text() == "`{{` is not closed in the value of `hidden`."
