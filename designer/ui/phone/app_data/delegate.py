"""Editing a value of the app's data where it stands."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyleOptionViewItem, QWidget

from designer.ui.parts.cells import CellDelegate
from designer.ui.phone.app_data.model import DataModel
from designer.ui.phone.app_data.nodes import Node
from designer.ui.phone.app_data.values import NotAValue, typed_value

Index = QModelIndex | QPersistentModelIndex


class ValueDelegate(CellDelegate):
    """A choice for truth values, a line for the rest; what cannot be read is marked and changes nothing.

    Signals:
        edited: the Node and the value that it should have.
    """

    edited = Signal(object, object)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """An editor for the kind of value."""
        if _kind(_node(index)) == "boolean":
            box = QComboBox(parent)
            box.addItems(["true", "false"])
            box.activated.connect(lambda _: self.commitData.emit(box))
            return box
        line = QLineEdit(parent)
        line.textEdited.connect(lambda text: _mark(line, _is_wrong(text, _kind(_node(index)))))
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with the value that is there."""
        row = _node(index).row
        text = row.preview if row is not None else ""
        if isinstance(editor, QComboBox):
            editor.setCurrentText(text)
        elif isinstance(editor, QLineEdit):
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Tell of a value that differs."""
        node = _node(index)
        text = editor.currentText() if isinstance(editor, QComboBox) else getattr(editor, "text", str)()
        if node.row is None or text == node.row.preview:
            return
        try:
            self.edited.emit(node, typed_value(text, node.row.kind))
        except NotAValue:
            return


def _node(index: Index) -> Node:
    model = index.model()
    assert isinstance(model, DataModel)
    return model.node(index)


def _kind(node: Node) -> str:
    return node.row.kind if node.row is not None else ""


def _is_wrong(text: str, kind: str) -> bool:
    try:
        typed_value(text, kind)
    except NotAValue:
        return True
    return False


def _mark(line: QLineEdit, wrong: bool) -> None:
    if line.property("invalid") != wrong:
        line.setProperty("invalid", wrong)
        line.style().unpolish(line)
        line.style().polish(line)
