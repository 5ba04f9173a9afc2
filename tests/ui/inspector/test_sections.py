"""Text, classes, events, data and inline style in the inspector."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from designer.ui.inspector.fields.line import CommitLine
from designer.ui.parts.name_dialog import NameDialog
from designer.ui.workspace import Workspace
from tests.ui.inspector.conftest import Show
from tests.ui.shop import HOME, MARKUP, tag_text, text_of


def enter(line: CommitLine, text: str) -> None:
    """Replace the text of a line and press Enter."""
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def offered(line: QLineEdit) -> list[str]:
    """What completion offers."""
    model = line.completer().model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


# Text


def test_the_text_of_an_element_is_edited(show: Show):
    workspace, inspector = show("title")
    inspector.text.field.selectAll()
    QTest.keyClicks(inspector.text.field, "Bonjour")
    QTest.keyClick(inspector.text.field, Qt.Key.Key_Return)
    assert text_of(workspace) == MARKUP.replace(">Hello<", ">Bonjour<")


def test_an_element_with_children_has_no_text_of_its_own(show: Show):
    _, inspector = show("top")
    assert not inspector.sections["text"].isVisible()


# Classes


def test_each_class_is_a_chip(show: Show):
    _, inspector = show("top")
    assert list(inspector.classes.chips) == ["page", "wide"]


def test_a_class_is_added(show: Show):
    workspace, inspector = show("top")
    enter(inspector.classes.line, "card")
    assert tag_text(workspace, "top") == '<view id="top" class="page wide card">'


def test_several_classes_are_added_as_one_step(show: Show):
    workspace, inspector = show("top")
    enter(inspector.classes.line, ".card big")
    assert tag_text(workspace, "top") == '<view id="top" class="page wide card big">'
    workspace.undo()
    assert text_of(workspace) == MARKUP


def test_the_cross_of_a_chip_removes_the_class(show: Show):
    workspace, inspector = show("top")
    inspector.classes.chips["page"].cross.click()
    assert tag_text(workspace, "top") == '<view id="top" class="wide">'
    assert list(inspector.classes.chips) == ["wide"]


def test_classes_of_the_pages_and_the_apps_sheets_are_offered(show: Show):
    _, inspector = show("buy")
    assert offered(inspector.classes.line) == ["everywhere", "page", "row", "shared", "title"]


def test_a_class_that_is_no_name_is_refused_with_a_message(show: Show, qtbot):
    workspace, inspector = show("top")
    with qtbot.waitSignal(workspace.message):
        enter(inspector.classes.line, "9lives")
    assert text_of(workspace) == MARKUP


def test_a_computed_class_is_shown_as_raw_text(show: Show):
    _, inspector = show("a", markup='<view id="a" class="on {{more}}" />')
    assert list(inspector.classes.chips) == ["on"]
    assert inspector.classes.expression.line.text() == "on {{more}}"


# Events


def test_bound_events_are_shown_with_their_handlers(show: Show):
    _, inspector = show("buy")
    assert inspector.events.list.rows["bindtap"].field.line.text() == "buy"


def test_handlers_of_the_script_are_offered(show: Show):
    _, inspector = show("buy")
    assert offered(inspector.events.list.rows["bindtap"].field.line) == ["buy", "look"]


def test_an_event_is_bound_in_the_form_of_the_file(show: Show):
    workspace, inspector = show("buy")
    inspector.events.begin("longpress")
    assert text_of(workspace) == MARKUP
    enter(inspector.events.list.rows["bindlongpress"].field.line, "look")
    assert 'bindlongpress="look"' in tag_text(workspace, "buy")


def test_the_menu_offers_events_that_are_not_bound_yet(show: Show):
    _, inspector = show("buy")
    inspector.events.menu.aboutToShow.emit()
    names = [action.text().split(" ")[0] for action in inspector.events.menu.actions()]
    assert "longpress" in names
    assert "getphonenumber" in names
    assert "tap" not in names


# Data


def test_a_data_attribute_is_added_and_filled(show: Show):
    workspace, inspector = show("buy")
    inspector.sections["data"].heading.click()
    enter(inspector.data.line, "itemId")
    enter(inspector.data.list.rows["data-item-id"].field.line, "7")
    assert 'data-item-id="7"' in tag_text(workspace, "buy")


# Inline style


def test_an_inline_declaration_is_added_changed_and_removed(show: Show):
    workspace, inspector = show("title")
    inspector.sections["style"].heading.click()
    style = inspector.style_section
    style.adding.name_line.setText("color")
    enter(style.adding.value_line, "red")
    assert tag_text(workspace, "title") == '<text id="title" class="title" style="color: red;">'
    enter(style.rows[0].value_line, "blue")
    assert 'style="color: blue;"' in tag_text(workspace, "title")
    style.rows[0].remove.click()
    assert text_of(workspace) == MARKUP


def test_a_property_is_renamed_in_its_place_as_one_step(show: Show):
    markup = '<view id="a" style="color:red; margin: 0" />\n'
    workspace, inspector = show("a", markup=markup)
    inspector.sections["style"].heading.click()
    enter(inspector.style_section.rows[0].name_line, "background")
    assert text_of(workspace) == '<view id="a" style="background:red; margin: 0" />\n'
    workspace.undo()
    assert text_of(workspace) == markup


def test_declarations_that_depend_on_data_are_edited_as_raw_text(show: Show):
    _, inspector = show("a", markup='<view id="a" style="color: red; width: {{w}}px" />')
    assert [row.name_line.text() for row in inspector.style_section.rows] == ["color"]
    assert inspector.style_section.expression.line.text() == "color: red; width: {{w}}px"


# The header


def test_the_header_leads_to_the_line(show: Show, qtbot):
    workspace, inspector = show("buy")
    assert inspector.header.place.text() == "home.wxml:3"
    with qtbot.waitSignal(workspace.place_requested) as signal:
        inspector.header.place.click()
    assert signal.args == ["pages/home/home.wxml", 3, 3]


# Names that stand in other files, too


def test_a_class_is_renamed_everywhere_as_one_step(show: Show):
    workspace, inspector = show("title")
    inspector.classes.ask = answering("headline")
    inspector.classes.chips["title"].rename_everywhere.trigger()
    assert tag_text(workspace, "title") == '<text id="title" class="headline">'
    assert ".headline, .row" in sheet(workspace)
    workspace.undo()
    assert (text_of(workspace), ".title, .row" in sheet(workspace)) == (MARKUP, True)


def test_a_class_is_renamed_on_the_selected_elements_only(show: Show):
    workspace, inspector = show("title")
    inspector.classes.ask = answering("headline")
    inspector.classes.chips["title"].rename_here.trigger()
    assert tag_text(workspace, "title") == '<text id="title" class="headline">'
    assert ".title, .row" in sheet(workspace)


def test_a_name_that_no_class_can_have_is_refused_while_it_is_typed(show: Show):
    workspace, inspector = show("title")
    inspector.classes.ask = answering("two words")
    inspector.classes.chips["title"].rename_everywhere.trigger()
    assert text_of(workspace) == MARKUP


def test_a_handler_that_is_missing_is_created_and_shown(show: Show):
    workspace, inspector = show("title")
    shown: list[tuple[str, int, int]] = []
    workspace.place_requested.connect(lambda *place: shown.append(place))
    inspector.events.begin("tap")
    row = inspector.events.list.rows["bindtap"]
    assert row.extra is not None
    row.extra.click()
    assert 'bindtap="onTap"' in tag_text(workspace, "title")
    assert "onTap(" in script(workspace)
    [(path, line, _)] = shown
    assert "onTap(" in script(workspace).splitlines()[line - 1]
    assert path == f"{HOME}.js"
    workspace.undo()
    assert ("onTap" in text_of(workspace), "onTap" in script(workspace)) == (False, False)


def test_a_name_that_is_half_typed_is_the_handler_that_is_created(show: Show):
    workspace, inspector = show("title")
    inspector.events.begin("tap")
    row = inspector.events.list.rows["bindtap"]
    QTest.keyClicks(row.field.line, "greet")
    assert row.extra is not None
    row.extra.click()
    assert "greet(" in script(workspace)


def test_the_button_of_a_known_handler_leads_to_it(show: Show):
    workspace, inspector = show("buy")
    before = script(workspace)
    shown: list[tuple[str, int, int]] = []
    workspace.place_requested.connect(lambda *place: shown.append(place))
    extra = inspector.events.list.rows["bindtap"].extra
    assert extra is not None
    extra.click()
    assert shown == [(f"{HOME}.js", 3, 3)]
    assert script(workspace) == before


def answering(name: str) -> Callable[[NameDialog], bool]:
    """Types a name into a dialog and accepts it, if it lets itself be."""

    def answer(dialog: NameDialog) -> bool:
        dialog.name.setText(name)
        return dialog.accept_button.isEnabled()

    return answer


def sheet(workspace: Workspace) -> str:
    assert workspace.project is not None
    return workspace.project.source(f"{HOME}.wxss").text


def script(workspace: Workspace) -> str:
    assert workspace.project is not None
    return workspace.project.source(f"{HOME}.js").text
