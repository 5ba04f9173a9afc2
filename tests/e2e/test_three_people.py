"""A designer, a shop owner and a developer at their daily work on the store."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog

from designer.ui.start.new_project import NewProjectDialog
from tests.e2e.driver import ALT, CONTROL, SHIFT, Driver
from tests.e2e.repository import Repository
from tests.material import wcc, wcsc

HOME, HOME_STYLE = "pages/home/home.wxml", "pages/home/home.wxss"
NOTICE, CATEGORIES, TITLE = '<view class="notice"', '<view class="categories"', '<view class="section-title"'


def order_of(driver: Driver, *starts: str) -> list[str]:
    """These elements in the order in which they stand in the text."""
    return sorted(starts, key=driver.text.index)


def undo(driver: Driver) -> None:
    driver.key(Qt.Key.Key_Z, CONTROL)


# A designer ----------------------------------------------------------------------------------------------------


def test_a_designer_moves_an_element_by_dragging_it_on_the_canvas(driver: Driver, store: Repository):
    driver.open(store.folder)
    driver.click_element(TITLE)
    driver.drag_element(TITLE, driver.above(CATEGORIES) + QPoint(40, 0))
    driver.key(Qt.Key.Key_S, CONTROL)
    assert order_of(driver, NOTICE, CATEGORIES, TITLE) == [NOTICE, TITLE, CATEGORIES]
    line = '  <view class="section-title">店长推荐</view>'
    assert [each for each in store.changed_lines() if each.strip("+-").strip()] == [f"+{line}", f"-{line}"]
    assert wcc(store.folder, HOME).accepted


def test_a_designer_moves_an_element_by_dragging_it_in_the_outline(driver: Driver, store: Repository):
    driver.open(store.folder)
    driver.choose_in_outline(TITLE)
    tree, model = driver.outline.tree, driver.outline.model
    to = tree.visualRect(model.index_of(driver.element(NOTICE).id))
    driver.drag_row(tree, model.index_of(driver.element(TITLE).id), QPoint(to.center().x(), to.top() + 1))
    assert order_of(driver, NOTICE, CATEGORIES, TITLE) == [TITLE, NOTICE, CATEGORIES]
    assert driver.text.count(TITLE) == 1
    undo(driver)
    assert driver.text == store.read(HOME)


def test_a_designer_removes_several_elements_as_one_step(driver: Driver, store: Repository):
    driver.open(store.folder)
    driver.click_element('<text class="notice-label"')
    driver.click_element(TITLE, modifiers=SHIFT)
    assert len(driver.workspace.selection) == 2
    driver.key(Qt.Key.Key_Delete)
    assert "notice-label" not in driver.text
    assert "section-title" not in driver.text
    undo(driver)
    assert driver.text == store.read(HOME)
    assert not driver.workspace.dirty


def test_a_designer_walks_and_reorders_with_the_keys(driver: Driver, store: Repository):
    driver.open(store.folder)
    driver.click_element('<text class="notice-label"')
    driver.key(Qt.Key.Key_Escape)
    assert driver.workspace.selected_element == driver.element(NOTICE)
    driver.key(Qt.Key.Key_Down, ALT)
    assert order_of(driver, NOTICE, CATEGORIES) == [CATEGORIES, NOTICE]
    driver.key(Qt.Key.Key_D, CONTROL)
    assert driver.text.count(NOTICE) == 2
    undo(driver)
    undo(driver)
    assert driver.text == store.read(HOME)


# A shop owner --------------------------------------------------------------------------------------------------


def test_a_shop_owner_begins_a_store_from_the_start_page(driver: Driver, tmp_path: Path):
    def fill_in(dialog: QDialog) -> None:
        assert isinstance(dialog, NewProjectDialog)
        driver.fill(dialog.name, "tea")
        driver.fill(dialog.place, str(tmp_path))
        driver.click(dialog.make)

    driver.page_after(lambda: driver.answer(lambda: driver.click(driver.window.start.new), fill_in))
    assert driver.workspace.project.root == tmp_path / "tea"
    assert "店长推荐" in driver.page_text
    assert driver.problems == []


def test_a_shop_owner_changes_a_text_where_it_stands(driver: Driver, store: Repository):
    driver.open(store.folder)
    driver.double_click(driver.window.editor.canvas, driver.on_canvas(TITLE))
    driver.type("春茶上市")
    driver.updated_after(lambda: driver.key(Qt.Key.Key_Return))
    assert "春茶上市" in driver.page_text
    driver.key(Qt.Key.Key_S, CONTROL)
    assert store.changed_lines() == [
        '-  <view class="section-title">店长推荐</view>',
        '+  <view class="section-title">春茶上市</view>',
    ]


def test_a_shop_owner_changes_a_picture(driver: Driver, store: Repository):
    driver.open(store.folder)
    driver.choose_page("pages/me/me")
    driver.click_element("<image")
    driver.updated_after(lambda: driver.enter(driver.row("src").field.line, "/images/categories/gift.png"))
    driver.key(Qt.Key.Key_S, CONTROL)
    assert store.changed_lines() == [
        '-  <image class="portrait" src="/images/categories/tea.png" />',
        '+  <image class="portrait" src="/images/categories/gift.png" />',
    ]
    assert driver.problems == []


def test_a_shop_owner_changes_a_colour(driver: Driver, store: Repository):
    driver.open(store.folder)
    driver.choose_page("pages/me/me")
    driver.click_element("<switch")
    driver.updated_after(lambda: driver.enter(driver.row("color").field.line, "#c0392b"))
    driver.key(Qt.Key.Key_S, CONTROL)
    assert store.changed_lines() == [
        '-    <switch checked="{{notify}}" color="#1f7a5c" bindchange="changeNotify" />',
        '+    <switch checked="{{notify}}" color="#c0392b" bindchange="changeNotify" />',
    ]


# A developer ---------------------------------------------------------------------------------------------------


def test_a_developer_edits_a_class_and_binds_an_event_and_reads_a_minimal_diff(driver: Driver, store: Repository):
    driver.open(store.folder)
    driver.click_element(TITLE)
    driver.enter(driver.inspector.classes.line, "wide")
    driver.bind_event("tap", "openBanner")
    driver.key(Qt.Key.Key_S, CONTROL)
    assert store.changed_lines() == [
        '-  <view class="section-title">店长推荐</view>',
        '+  <view class="section-title wide" bindtap="openBanner">店长推荐</view>',
    ]
    assert wcc(store.folder, HOME).accepted
    assert wcsc(store.folder, HOME_STYLE).accepted


def test_a_developer_sees_the_line_of_what_is_selected_and_selects_by_a_line(driver: Driver, store: Repository):
    driver.open(store.folder)
    code = driver.window.editor.code
    driver.show_panel(code)
    driver.click_element(TITLE)
    line, _ = driver.workspace.document.source.position(driver.element(TITLE).start)
    assert code.view.textCursor().blockNumber() + 1 == line
    assert driver.inspector.header.place.text() == f"home.wxml:{line}"

    target = code.view.document().find(NOTICE)
    code.view.setTextCursor(target)
    code.view.centerCursor()
    driver.click(code.view.viewport(), code.view.cursorRect(target).center())
    assert driver.workspace.selected_element == driver.element(NOTICE)


def test_a_developer_follows_the_link_in_the_inspector_to_the_line(driver: Driver, store: Repository):
    driver.open(store.folder)
    code = driver.window.editor.code
    assert not code.isVisible()
    driver.click_element(TITLE)
    driver.click(driver.inspector.header.place)
    assert code.isVisible()
    assert TITLE in code.view.textCursor().block().text()


def test_a_developer_finds_a_problem_and_goes_to_its_line(driver: Driver, store: Repository):
    script = store.folder / "pages/home/home.js"
    script.write_text(
        script.read_text("utf-8").replace("  openBanner", "  onLoad() { this.lost.call() },\n\n  openBanner")
    )
    driver.open(store.folder)
    problem = driver.wait_for_problem("Cannot read properties of undefined (reading 'call')")
    problems = driver.window.editor.problems
    driver.show_panel(problems)
    driver.click_row(problems.list, problems.list.model().index(0, 0))
    code = driver.window.editor.code
    assert code.isVisible()
    assert problem.path == "pages/home/home.js"
    assert "this.lost" in code.view.textCursor().block().text()
