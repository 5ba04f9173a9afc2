"""Attributes in the inspector: what is shown, and what editing writes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from designer.ui.inspector import Inspector
from designer.ui.inspector.fields.choice import ChoiceField
from designer.ui.inspector.fields.color import ColorField
from designer.ui.inspector.fields.line import ExpressionField, TextField
from designer.ui.inspector.fields.number import NumberField
from designer.ui.inspector.fields.switch import SwitchField
from designer.ui.inspector.groups import Group
from designer.ui.inspector.row import AttributeRow
from tests.ui.inspector.conftest import Show
from tests.ui.shop import MARKUP, named, tag_text, text_of


def row_of(inspector: Inspector, name: str) -> AttributeRow:
    """The row of an attribute, in whichever section it is."""
    lists = [*inspector.lists.values(), inspector.events.list, inspector.data.list]
    return next(rows.rows[name] for rows in lists if name in rows.rows)


def type_into(field: TextField | NumberField, text: str, *, enter: bool = True) -> None:
    """Replace the text of a field as a person does."""
    field.line.setFocus()
    field.line.selectAll()
    QTest.keyClicks(field.line, text)
    if enter:
        QTest.keyClick(field.line, Qt.Key.Key_Return)


def choose(field: ChoiceField, value: str | None) -> None:
    """Take an entry of a list as a person does with the keys."""
    index = 0 if value is None else field.box.findData(value)
    field.box.setCurrentIndex(index)
    field.box.activated.emit(index)


def test_without_a_selection_it_says_so(show: Show):
    _, inspector = show()
    assert inspector.sections["classes"].isHidden() or not inspector.header.isVisible()


def test_every_attribute_of_the_catalogue_is_shown(show: Show):
    _, inspector = show("buy")
    assert {"size", "type", "plain", "disabled", "loading", "open-type"} <= set(inspector.lists[Group.OWN].rows)


def test_written_attributes_come_first(show: Show):
    _, inspector = show("buy")
    assert next(iter(inspector.lists[Group.OWN].rows)) == "type"


@pytest.mark.parametrize(
    ("element", "attribute", "kind"),
    [
        ("buy", "type", ChoiceField),
        ("buy", "plain", SwitchField),
        ("buy", "hover-start-time", NumberField),
        ("buy", "hover-class", TextField),
        ("row", "wx:for", ExpressionField),
    ],
)
def test_each_attribute_has_an_editor_of_its_type(show: Show, element: str, attribute: str, kind: type):
    _, inspector = show(element)
    inspector.sections[Group.CONTROL].heading.click()
    assert type(row_of(inspector, attribute).field) is kind


def test_a_colour_has_a_swatch(show: Show):
    _, inspector = show("s", markup='<slider id="s" activeColor="#07c160" active-color="#07c160" />')
    field = row_of(inspector, "active-color").field
    assert isinstance(field, ColorField)
    assert field.swatch.color is not None
    assert field.swatch.color.name() == "#07c160"


def test_choosing_a_value_changes_only_the_attribute(show: Show):
    workspace, inspector = show("buy")
    choose(row_of(inspector, "type").field, "warn")
    assert text_of(workspace) == MARKUP.replace('type="primary"', 'type="warn"')


def test_choosing_the_default_removes_the_attribute(show: Show):
    workspace, inspector = show("buy")
    choose(row_of(inspector, "type").field, None)
    assert tag_text(workspace, "buy") == '<button id="buy" bindtap="buy">'


def test_a_switch_writes_true_and_takes_it_back(show: Show):
    workspace, inspector = show("buy")
    QTest.mouseClick(row_of(inspector, "plain").field.switch, Qt.MouseButton.LeftButton)
    assert 'plain="{{true}}"' in tag_text(workspace, "buy")
    QTest.mouseClick(row_of(inspector, "plain").field.switch, Qt.MouseButton.LeftButton)
    assert text_of(workspace) == MARKUP


def test_a_number_is_typed(show: Show):
    workspace, inspector = show("buy")
    type_into(row_of(inspector, "hover-start-time").field, "35")
    assert 'hover-start-time="35"' in tag_text(workspace, "buy")


def test_the_arrow_keys_count_from_the_default(show: Show):
    workspace, inspector = show("buy")
    field = row_of(inspector, "hover-start-time").field
    field.line.setFocus()
    QTest.keyClick(field.line, Qt.Key.Key_Up)
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert 'hover-start-time="21"' in tag_text(workspace, "buy")


def test_leaving_a_field_commits_once(show: Show):
    workspace, inspector = show("buy")
    type_into(row_of(inspector, "hover-class").field, "pressed", enter=False)
    inspector.search.setFocus()
    assert 'hover-class="pressed"' in tag_text(workspace, "buy")
    workspace.undo()
    assert text_of(workspace) == MARKUP
    assert not workspace.can_undo


def test_escape_takes_the_typing_back(show: Show):
    workspace, inspector = show("buy")
    field = row_of(inspector, "hover-class").field
    type_into(field, "pressed", enter=False)
    QTest.keyClick(field.line, Qt.Key.Key_Escape)
    inspector.search.setFocus()
    assert text_of(workspace) == MARKUP


def test_enter_without_a_change_is_no_step(show: Show):
    workspace, inspector = show("picture")
    field = row_of(inspector, "src").field
    field.line.setFocus()
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert not workspace.can_undo


def test_typed_text_is_committed_to_the_element_it_was_typed_for(show: Show):
    workspace, inspector = show("buy")
    type_into(row_of(inspector, "hover-class").field, "pressed", enter=False)
    workspace.select([named(workspace, "top").id])
    assert 'hover-class="pressed"' in tag_text(workspace, "buy")
    assert "pressed" not in tag_text(workspace, "top")


def test_a_binding_is_shown_as_its_raw_expression(show: Show):
    _, inspector = show("picture")
    row = row_of(inspector, "mode")
    assert row.expression is not None
    assert row.expression.isVisible()
    assert not row.field.isVisible()
    assert row.expression.line.text() == "{{mode}}"


def test_a_field_can_be_bound(show: Show):
    workspace, inspector = show("buy")
    row = row_of(inspector, "disabled")
    row.bind.click()
    QTest.keyClicks(row.expression.line, "sold")
    QTest.keyClick(row.expression.line, Qt.Key.Key_Return)
    assert 'disabled="{{sold}}"' in tag_text(workspace, "buy")


def test_a_binding_that_was_begun_and_left_empty_changes_nothing(show: Show):
    workspace, inspector = show("buy")
    row_of(inspector, "disabled").bind.click()
    inspector.search.setFocus()
    assert text_of(workspace) == MARKUP


def test_the_cross_removes_an_attribute(show: Show):
    workspace, inspector = show("buy")
    row_of(inspector, "type").reset.click()
    assert "type=" not in tag_text(workspace, "buy")


def test_an_unknown_attribute_is_shown_as_written(show: Show):
    _, inspector = show("a", markup='<view id="a" my-own="x {{y}}" />')
    assert list(inspector.lists[Group.OTHER].rows) == ["my-own"]


def test_several_elements_change_together_as_one_step(show: Show):
    markup = '<view id="a" hover-class="x" />\n<view id="b" hover-class="y" />\n'
    workspace, inspector = show("a", "b", markup=markup)
    field = row_of(inspector, "hover-class").field
    assert field.line.placeholderText() == "—"
    type_into(field, "z")
    assert text_of(workspace).count('hover-class="z"') == 2
    workspace.undo()
    assert text_of(workspace) == markup


def test_the_properties_of_a_component_of_the_project_come_from_its_script(show: Show, tmp_path):
    workspace, inspector = show("card", markup='<app-card id="card" />')
    assert "big-price" not in inspector.lists[Group.OWN].rows
    script = tmp_path / "shop/parts/card.js"
    script.write_text("Component({ properties: { bigPrice: Number, open: { type: Boolean } } })", "utf-8")
    assert workspace.open_project(tmp_path / "shop")
    workspace.select([named(workspace, "card").id])
    assert type(row_of(inspector, "big-price").field) is NumberField
    assert type(row_of(inspector, "open").field) is SwitchField


def test_searching_finds_attributes_by_name_and_title(show: Show):
    _, inspector = show("buy")
    inspector.search.setText("hover-st")
    shown = [name for name, row in inspector.lists[Group.OWN].rows.items() if row.isVisible()]
    assert shown == ["hover-stop-propagation", "hover-start-time", "hover-stay-time"]
    assert not inspector.sections["classes"].isVisible()


def test_the_wheel_changes_no_value_unless_the_field_has_the_focus(show: Show):
    workspace, inspector = show("buy")
    inspector.search.setFocus()
    box = row_of(inspector, "type").field.box
    point = QPointF(box.rect().center())
    turn = QWheelEvent(
        point,
        box.mapToGlobal(point),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, turn)
    assert text_of(workspace) == MARKUP


def test_tab_goes_from_field_to_field(show: Show):
    _, inspector = show("buy")
    rows = list(inspector.lists[Group.OWN].rows.values())
    rows[0].field.setFocus()
    QTest.keyClick(inspector.focusWidget(), Qt.Key.Key_Tab)
    assert rows[1].isAncestorOf(QApplication.focusWidget())


def test_rows_stay_in_place_while_values_change(show: Show):
    workspace, inspector = show("buy")
    before = list(inspector.lists[Group.OWN].rows)
    type_into(row_of(inspector, "hover-class").field, "pressed")
    assert list(inspector.lists[Group.OWN].rows) == before
    assert workspace.can_undo


def test_delete_in_a_field_never_removes_the_element(show: Show):
    workspace, inspector = show("buy")
    choice = row_of(inspector, "type").field.box
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Delete)
    assert text_of(workspace) == MARKUP


def test_a_picture_of_the_project_is_written_by_its_path_from_the_apps_folder(show: Show, tmp_path):
    workspace, inspector = show("picture")
    row_of(inspector, "src").field.take(tmp_path / "shop/images/tea.png")
    assert 'src="/images/tea.png"' in tag_text(workspace, "picture")


def test_a_picture_outside_the_project_is_refused_with_a_message(show: Show, tmp_path, qtbot):
    workspace, inspector = show("picture")
    with qtbot.waitSignal(workspace.message):
        row_of(inspector, "src").field.take(tmp_path / "tea.png")
    assert text_of(workspace) == MARKUP


def test_what_the_stage_does_not_do_is_said_with_its_reason(show):
    _, inspector = show("picture", markup='<image id="picture" webp src="/a.png"/>\n')
    tip = row_of(inspector, "webp").toolTip()
    assert "here without effect" in tip
    assert "A web view always shows WebP." in tip
    assert "here" not in row_of(inspector, "src").toolTip()
