from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QContextMenuEvent, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from designer.edits import set_attribute
from designer.source.source import Position
from designer.stage.mode import Mode
from designer.ui.application import Session
from designer.ui.notes import Noted
from designer.ui.settings import Settings
from designer.ui.window import Window
from tests.ui.shop import HOME, named, text_of, write_shop

BUTTONS = QMessageBox.StandardButton

pytestmark = pytest.mark.web


@pytest.fixture
def window(session: Session, shop: Path) -> Window:
    """The window with the small shop open."""
    assert session.window.open_project(shop)
    return session.window


def change_something(session: Session) -> None:
    workspace = session.workspace
    workspace.apply(set_attribute(workspace.project, workspace.file, named(workspace, "buy"), "type", "warn"))


def test_without_a_project_the_window_shows_the_start_page(session: Session):
    assert session.window.start.isVisible()
    assert not session.window.commands.save.isEnabled()


def test_an_opened_project_is_laid_out_on_the_canvas(qtbot: QtBot, session: Session, shop: Path):
    with qtbot.waitSignal(session.workspace.running.rendered, timeout=15000) as rendered:
        session.window.open_project(shop)
    assert rendered.args[0].page == HOME


def test_an_open_project_is_remembered(window: Window, settings: Settings, shop: Path):
    assert settings.recent == (shop,)
    assert window.editor.isVisible()


def test_a_folder_that_is_no_project_is_explained(session: Session, answer, tmp_path: Path):
    (tmp_path / "nothing").mkdir()
    said = answer(lambda: session.window.open_project(tmp_path / "nothing"), BUTTONS.Ok)
    assert "app.json" in said
    assert session.window.start.isVisible()


def test_the_title_tells_project_and_unsaved_changes(window: Window, session: Session):
    assert "shop[*]" in window.windowTitle()
    assert not window.isWindowModified()
    change_something(session)
    assert window.isWindowModified()


def test_undo_is_named_after_what_it_takes_back(window: Window, session: Session):
    change_something(session)
    assert window.commands.undo.text() == "&Undo: Set type"
    window.commands.undo.trigger()
    assert not window.commands.undo.isEnabled()
    assert window.commands.redo.text() == "&Redo: Set type"


def test_save_by_its_key_writes_the_file(qtbot: QtBot, window: Window, session: Session, shop: Path):
    change_something(session)
    window.activateWindow()
    qtbot.waitActive(window)
    qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert 'type="warn"' in (shop / f"{HOME}.wxml").read_text("utf-8")


def test_cancel_keeps_the_window_and_the_changes(window: Window, session: Session, answer):
    change_something(session)
    said = answer(window.close, BUTTONS.Cancel)
    assert "shop" in said
    assert window.isVisible()
    assert session.workspace.dirty
    session.workspace.undo()


def test_discard_closes_without_writing(window: Window, session: Session, answer, shop: Path):
    before = (shop / f"{HOME}.wxml").read_bytes()
    change_something(session)
    answer(window.close, BUTTONS.Discard)
    assert not window.isVisible()
    assert (shop / f"{HOME}.wxml").read_bytes() == before


def test_save_on_closing_writes_and_closes(window: Window, session: Session, answer, shop: Path):
    change_something(session)
    answer(window.close, BUTTONS.Save)
    assert not window.isVisible()
    assert 'type="warn"' in (shop / f"{HOME}.wxml").read_text("utf-8")


def test_a_save_that_fails_is_explained(window: Window, session: Session, answer, shop: Path):
    change_something(session)
    (shop / f"{HOME}.wxml").chmod(0o444)
    said = answer(window.commands.save.trigger, BUTTONS.Ok)
    assert f"{HOME}.wxml" in said
    assert session.workspace.dirty
    (shop / f"{HOME}.wxml").chmod(0o644)
    session.workspace.undo()


def test_a_dropped_folder_is_opened(qtbot: QtBot, session: Session, shop: Path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(shop))])
    window, place = session.window, QPoint(200, 200)
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, copy, data, left, none)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    window.dropEvent(QDropEvent(QPointF(place), copy, data, left, none))
    assert session.workspace.project.root == shop


def test_something_else_that_is_dragged_is_not_taken(session: Session):
    data = QMimeData()
    data.setText("hello")
    action, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), action, data, button, none)
    enter.ignore()
    session.window.dragEnterEvent(enter)
    assert not enter.isAccepted()


def test_the_switch_and_the_menu_change_the_mode_together(qtbot: QtBot, window: Window, session: Session):
    bar = window.editor.top_bar
    qtbot.mouseClick(bar.mode.button(Mode.RUN), Qt.MouseButton.LeftButton)
    assert session.workspace.mode is Mode.RUN
    assert window.commands.preview.isChecked()
    window.commands.preview.trigger()
    assert bar.mode.current == Mode.DESIGN


def test_elements_cannot_be_deleted_in_preview(window: Window, session: Session):
    session.workspace.select((named(session.workspace, "buy").id,))
    assert window.commands.delete.isEnabled()
    session.workspace.set_mode(Mode.RUN)
    assert not window.commands.delete.isEnabled()


def test_elements_are_copied_and_pasted_behind_the_selection(window: Window, session: Session):
    workspace = session.workspace
    workspace.select((named(workspace, "title").id,))
    window.commands.copy.trigger()
    workspace.select((named(workspace, "picture").id,))
    window.commands.paste.trigger()
    assert text_of(workspace).count('id="title"') == 2
    assert text_of(workspace).rindex('id="title"') > text_of(workspace).index('id="picture"')


@pytest.mark.parametrize(
    ("command", "target", "tags"),
    [
        ("duplicate", "title", ["view", "text", "text", "button", "view", "image"]),
        ("delete", "title", ["view", "button", "view", "image"]),
        ("wrap", "title", ["view", "view", "text", "button", "view", "image"]),
        ("unwrap", "top", ["text", "button", "view", "image"]),
    ],
)
def test_the_edit_menu_acts_on_the_selection(window: Window, session: Session, command: str, target: str, tags):
    workspace = session.workspace
    workspace.select((named(workspace, target).id,))
    getattr(window.commands, command).trigger()
    assert [element.tag for element in workspace.document.elements()] == tags
    workspace.undo()


@pytest.mark.parametrize(("typed", "zoom"), [("50", 0.5), ("125%", 1.25), ("9000", 4.0), ("large", 1.0)])
def test_the_zoom_field_takes_per_cent(qtbot: QtBot, window: Window, session: Session, typed: str, zoom: float):
    session.workspace.set_zoom(1.0)
    field = window.editor.top_bar.zoom
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert session.workspace.zoom == pytest.approx(zoom)


def test_the_keys_work_on_the_page_again_when_the_panel_they_worked_in_is_hidden(qtbot: QtBot, window: Window):
    editor = window.editor
    window.activateWindow()
    editor.show_left(editor.pages)
    qtbot.waitUntil(editor.pages.search.hasFocus)
    editor.set_visible(editor.left, visible=False)
    assert editor.canvas.overlay.hasFocus()


def test_another_phone_is_chosen_in_the_bar(window: Window, session: Session):
    box = window.editor.top_bar.device
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert session.workspace.device == box.itemData(2)


def test_panels_are_hidden_and_come_back(window: Window):
    window.commands.toggle_left.trigger()
    assert window.editor.left.isHidden()
    window.commands.show_palette.trigger()
    assert not window.editor.left.isHidden()
    assert window.commands.toggle_left.isChecked()


def test_page_and_panels_are_as_they_were_in_the_next_run(
    window: Window, session: Session, settings: Settings, qapp, shop: Path
):
    window.commands.show_console.trigger()
    session.workspace.open_page("pages/empty/empty")
    window.close()
    again = Session(qapp, settings)
    again.window.show()
    again.window.open_project(shop)
    assert again.workspace.route == "pages/empty/empty"
    assert again.window.editor.bottom.currentWidget() is again.window.editor.console
    again.window.close()
    again.window.deleteLater()


def test_another_language_is_spoken_at_once(window: Window, session: Session, shop: Path):
    chinese = next(action for action in window.commands.languages.actions() if action.data() == "zh_CN")
    chinese.trigger()
    assert session.window is not window
    assert menu_titles(session.window)[0].startswith("文件")
    assert session.workspace.project.root == shop
    session.speak("en")
    assert menu_titles(session.window)[0] == "&File"


def menu_titles(window: Window) -> list[str]:
    return [action.text() for action in window.menuBar().actions()]


def test_no_key_means_two_things(session: Session):
    keys: dict[tuple[str, QObject | None], QAction] = {}
    for action in session.window.findChildren(QAction):
        # A key of one list means something while that list has the focus, and there alone.
        local = action.shortcutContext() == Qt.ShortcutContext.WidgetShortcut
        place = action.parent() if local else None
        for key in action.shortcuts():
            assert keys.setdefault((key.toString(), place), action) is action, key.toString()


def test_what_a_change_leaves_to_do_brings_the_problems_to_the_front(session: Session):
    editor = session.window.editor
    editor.show_bottom(editor.console)
    session.workspace.noted.emit((Noted("app.js", Position(1, 1), "Look at this."),))
    assert editor.bottom.currentWidget() is editor.problems


def test_the_menu_of_an_element_renames_its_data(session: Session, window: Window):
    workspace = session.workspace
    workspace.select([named(workspace, "row").id])
    menu = window.editor.element_menu
    menu.ask = lambda dialog: dialog.name.setText("wares") is None and dialog.accept_button.isEnabled()
    menu.data.aboutToShow.emit()
    [rename] = menu.data.actions()
    rename.trigger()
    assert 'wx:for="{{wares}}"' in text_of(workspace)


def test_the_action_makes_a_component_of_the_selected_element(session: Session, window: Window):
    workspace = session.workspace
    workspace.select([named(workspace, "title").id])
    window.ask = lambda dialog: dialog.accept_button.isEnabled()
    window.commands.make_component.trigger()
    assert workspace.project.exists("components/title/title.wxml")
    assert window.commands.inline_component.isEnabled()


def test_a_key_of_a_list_means_nothing_in_the_whole_window(session: Session):
    actions = session.window.findChildren(QAction)
    context = Qt.ShortcutContext
    everywhere = {key for each in actions if each.shortcutContext() == context.WindowShortcut for key in keys_of(each)}
    lists = {key for each in actions if each.shortcutContext() == context.WidgetShortcut for key in keys_of(each)}
    assert lists
    assert everywhere & lists == set()


def keys_of(action: QAction) -> list[str]:
    return [key.toString() for key in action.shortcuts()]


def test_somebody_who_comes_back_sees_what_other_programs_changed(qtbot: QtBot, window: Window, session: Session):
    (session.workspace.project.root / f"{HOME}.wxml").write_text('<view id="theirs" />')
    with qtbot.waitActive(window):
        window.activateWindow()
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    assert text_of(session.workspace) == '<view id="theirs" />'


@pytest.mark.parametrize(("button", "kept"), [("Overwrite", "warn"), ("Keep theirs (reload)", "theirs")])
def test_a_conflict_is_settled_by_a_button(window: Window, session: Session, button: str, kept: str):
    change_something(session)
    on_disk = session.workspace.project.root / f"{HOME}.wxml"
    on_disk.write_text('<view id="theirs" />')

    def press() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(0, press)
            return
        next(each for each in box.findChildren(QPushButton) if each.text() == button).click()

    QTimer.singleShot(0, press)
    window.commands.save.trigger()
    assert not session.workspace.dirty
    assert kept in on_disk.read_text()


def test_the_inspectors_link_opens_the_source_at_the_line(window: Window, session: Session):
    session.workspace.select((named(session.workspace, "buy").id,))
    window.editor.inspector.header.place.click()
    assert window.editor.code.isVisible()
    assert window.editor.code.view.textCursor().blockNumber() == 2


def menu_at(window: Window, session: Session, name: str) -> QMenu:
    """The menu that the right button opens on an element of the canvas."""
    overlay = window.editor.canvas.overlay
    boxes = window.editor.canvas.surface.instances(named(session.workspace, name).id)
    place = window.editor.canvas.surface.to_view(boxes[0].bounds).center().toPoint()
    press_right(overlay, place)
    return window.editor.element_menu


def press_right(widget, place: QPoint) -> None:
    """Press the right button; the window system then asks for the menu."""
    QTest.mousePress(widget, Qt.MouseButton.RightButton, pos=place)
    QTest.mouseRelease(widget, Qt.MouseButton.RightButton, pos=place)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))


@pytest.fixture
def laid_out(qtbot: QtBot, window: Window) -> Window:
    """The window once its page can be hit."""
    qtbot.waitUntil(lambda: window.editor.canvas.stage.snapshot is not None, timeout=20_000)
    return window


def test_the_right_button_selects_and_offers_what_can_be_done(laid_out: Window, session: Session):
    menu = menu_at(laid_out, session, "buy")
    assert menu.isVisible()
    assert session.workspace.selected_element == named(session.workspace, "buy")
    enabled = {action.text().replace("&", "") for action in menu.actions() if action.isEnabled() and action.text()}
    assert enabled >= {"Cut", "Copy", "Duplicate", "Delete", "Wrap in a view", "Unwrap", "Show in source"}
    menu.close()


def test_the_right_button_keeps_a_selection_that_it_hits(laid_out: Window, session: Session):
    several = (named(session.workspace, "title").id, named(session.workspace, "buy").id)
    session.workspace.select(several)
    menu_at(laid_out, session, "title").close()
    assert session.workspace.selection == several


def test_the_menu_selects_the_parent(laid_out: Window, session: Session):
    menu = menu_at(laid_out, session, "buy")
    laid_out.commands.select_parent.trigger()
    menu.close()
    assert session.workspace.selected_element == named(session.workspace, "top")


def test_the_outline_offers_the_same_menu(window: Window, session: Session):
    window.editor.show_left(window.editor.outline)
    tree = window.editor.outline.tree
    index = window.editor.outline.model.index_of(named(session.workspace, "buy").id)
    tree.viewport().setFocus()
    press_right(tree.viewport(), tree.visualRect(index).center())
    assert window.editor.element_menu.isVisible()
    assert session.workspace.selected_element == named(session.workspace, "buy")
    window.editor.element_menu.close()


def test_what_is_edited_and_what_the_phone_shows_stay_one(qtbot: QtBot, session: Session, tmp_path: Path):
    script = "Page({ data: { goods: [] }, buy() { wx.navigateTo({ url: '/pages/empty/empty?id=3' }) } })"
    session.window.open_project(write_shop(tmp_path / "walk", script=script))
    workspace, canvas = session.workspace, session.window.editor.canvas

    def stands_on(route: str, depth: int) -> bool:
        stack = workspace.running.stack
        return workspace.route == route and len(stack) == depth and stack[-1].page == route

    def home_is_laid_out() -> bool:
        return stands_on(HOME, 1) and bool(canvas.surface.instances(named(workspace, "buy").id))

    for late in (False, True) * 5:
        qtbot.waitUntil(home_is_laid_out, timeout=20_000)
        box = canvas.surface.instances(named(workspace, "buy").id)[0].bounds
        place = canvas.surface.to_view(box).center().toPoint()
        workspace.set_mode(Mode.RUN)
        # What is measured after the switch says that the frame has heard of it; an earlier tap would not be one.
        with qtbot.waitSignal(canvas.stage.geometry_changed):
            canvas.stage.measure()
        QTest.mouseClick(canvas.stage.findChild(QWebEngineView).focusProxy(), Qt.MouseButton.LeftButton, pos=place)
        if late:
            workspace.set_mode(Mode.DESIGN)
            continue
        qtbot.waitUntil(lambda: stands_on("pages/empty/empty", 2), timeout=20_000)
        workspace.set_mode(Mode.DESIGN)
        assert stands_on("pages/empty/empty", 2)
        workspace.open_page(HOME)
    qtbot.waitUntil(home_is_laid_out, timeout=20_000)
