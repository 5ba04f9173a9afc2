"""The tree of the running app's data."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from designer.stage.messages.inspection import DataPlace, DataRow, DataRows
from designer.ui.parts.cells import CellRole
from designer.ui.phone.app_data.model import NAME, VALUE, DataModel
from designer.ui.phone.app_data.nodes import ROWS_AT_A_TIME
from designer.ui.phone.app_data.panel import AppDataPanel
from designer.ui.phone.app_data.values import NotAValue, typed_value
from tests.ui.phone.conftest import LONGEST_MS, Open
from tests.ui.shop import HOME

SCRIPT = "Page({ data: { goods: ['Tea', 'Cup'], name: 'Shop', open: true, price: 3 }, buy() {} })"


class Tree:
    """The panel, driven by names."""

    def __init__(self, qtbot: QtBot, panel: AppDataPanel) -> None:
        self.qtbot = qtbot
        self.panel = panel

    def find(self, *names: str) -> QModelIndex:
        """The row below these names; invalid when it is not there."""
        model, index = self.panel.model, QModelIndex()
        for name in names:
            rows = [model.index(row, NAME, index) for row in range(model.rowCount(index))]
            found = next((row for row in rows if row.data() == name), None)
            if found is None:
                return QModelIndex()
            index = found
        return index

    def row(self, *names: str) -> QModelIndex:
        """The same, once it was told."""
        self.qtbot.waitUntil(lambda: self.find(*names).isValid(), timeout=LONGEST_MS)
        return self.find(*names)

    def shows(self, text: str, *names: str) -> None:
        """Wait until the value of a row reads like this."""
        self.qtbot.waitUntil(lambda: self.row(*names).siblingAtColumn(VALUE).data() == text, timeout=LONGEST_MS)

    def edit(self, text: str, *names: str) -> None:
        """Type another value, or choose it."""
        self.panel.tree.edit(self.row(*names).siblingAtColumn(VALUE))
        editor = self.editors()[0]
        if isinstance(editor, QComboBox):
            editor.setCurrentText(text)
        else:
            editor.setText(text)
        self.qtbot.keyClick(editor, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: not self.editors(), timeout=LONGEST_MS)

    def editors(self) -> list[QLineEdit | QComboBox]:
        """The fields that stand over the tree."""
        viewport = self.panel.tree.viewport()
        return [*viewport.findChildren(QLineEdit), *viewport.findChildren(QComboBox)]


@pytest.fixture
def tree(preview: Open, qtbot: QtBot) -> Tree:
    return Tree(qtbot, preview(script=SCRIPT).editor.phone.app_data)


def test_the_page_on_the_phone_is_open_with_its_data(tree: Tree):
    tree.shows('"Shop"', HOME, "name")
    tree.shows('(2) ["Tea", "Cup"]', HOME, "goods")


def test_a_list_is_read_when_it_is_opened(tree: Tree):
    goods = tree.row(HOME, "goods")
    assert tree.panel.model.rowCount(goods) == 0
    tree.panel.tree.expand(goods)
    tree.shows('"Cup"', HOME, "goods", "1")


@pytest.mark.parametrize(
    ("name", "typed", "shown"), [("name", "Loom", '"Loom"'), ("price", "4.5", "4.5"), ("open", "false", "false")]
)
def test_a_value_is_edited_where_it_stands_and_keeps_its_kind(tree: Tree, name: str, typed: str, shown: str):
    tree.row(HOME, name)
    tree.edit(typed, HOME, name)
    tree.shows(shown, HOME, name)


def test_what_cannot_be_a_number_changes_nothing(tree: Tree):
    tree.row(HOME, "price")
    tree.edit("three", HOME, "price")
    tree.edit("Loom", HOME, "name")
    tree.shows('"Loom"', HOME, "name")
    tree.shows("3", HOME, "price")


def test_what_changes_is_marked_for_a_while(tree: Tree):
    assert not tree.row(HOME, "name").data(CellRole.CHANGED)
    tree.edit("Loom", HOME, "name")
    tree.shows('"Loom"', HOME, "name")
    assert tree.row(HOME, "name").data(CellRole.CHANGED)
    tree.qtbot.waitUntil(lambda: not tree.row(HOME, "name").data(CellRole.CHANGED), timeout=LONGEST_MS)


def test_nothing_is_watched_while_nobody_looks(tree: Tree):
    tree.row(HOME, "name")
    tree.panel.window().editor.show_bottom(tree.panel.window().editor.console)
    assert tree.panel._inspection._watched == {}


# Without a page

TOP, PAGE = DataPlace(""), DataPlace("page:1")


def told(model: DataModel, place: DataPlace, *keys: str, kind: str = "array", total: int | None = None) -> None:
    rows = tuple(DataRow(key, key, kind, "", 1) for key in keys)
    model.apply(DataRows(place, rows, len(keys) if total is None else total))


def names(model: DataModel, parent: QModelIndex) -> list[str]:
    return [model.index(row, NAME, parent).data() for row in range(model.rowCount(parent))]


@pytest.fixture
def model(qapp) -> DataModel:
    made = DataModel()
    told(made, TOP, "page:1", kind="page")
    return made


@pytest.mark.parametrize("after", [("a", "b", "c"), ("c", "a", "b"), ("b",), ("x", "b", "y"), ()])
def test_rows_follow_what_is_told(model: DataModel, after: tuple[str, ...]):
    page = model.index(0, NAME)
    told(model, PAGE, "a", "b", "c")
    told(model, PAGE, *after)
    assert names(model, page) == list(after)


def test_rows_that_stay_keep_what_is_open_below_them(model: DataModel):
    page = model.index(0, NAME)
    told(model, PAGE, "a", "b")
    told(model, DataPlace("page:1", ("b",)), "0")
    told(model, PAGE, "b")
    assert names(model, model.index(0, NAME, page)) == ["0"]


def test_a_long_list_offers_the_rest(model: DataModel):
    page = model.index(0, NAME)
    model.set_open(page, is_open=True)
    told(model, PAGE, "a", "b", total=5)
    rest = model.index(2, NAME, page)
    assert rest.data() == "Show more (3 left)"
    model.ask_for_rest(rest)
    assert model.watched[PAGE] == 2 * ROWS_AT_A_TIME


def test_only_rows_that_are_seen_are_watched(model: DataModel):
    told(model, PAGE, "a")
    page = model.index(0, NAME)
    model.set_open(model.index(0, NAME, page), is_open=True)
    assert set(model.watched) == {TOP}
    model.set_open(page, is_open=True)
    assert set(model.watched) == {TOP, PAGE, DataPlace("page:1", ("a",))}


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [("3", "string", "3"), ("3", "number", 3), ("true", "boolean", True), ("Tea", "null", "Tea"), ("[1]", "null", [1])],
)
def test_what_is_typed_is_read_by_the_kind_that_it_replaces(text: str, kind: str, value: object):
    assert typed_value(text, kind) == value


@pytest.mark.parametrize(("text", "kind"), [("three", "number"), ("NaN", "number"), ("1e999", "number"), ("{", "null")])
def test_what_cannot_be_read_is_refused(text: str, kind: str):
    with pytest.raises(NotAValue):
        typed_value(text, kind)
