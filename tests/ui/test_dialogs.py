from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer.project.problems import Level
from designer.ui.about import AboutDialog, licences
from designer.ui.faults import Faults
from designer.ui.parts.message_box import message_box


def test_every_licence_is_named_and_those_of_the_libraries_in_full():
    by_name = {each.name: each for each in licences()}
    assert {"tinycss2", "qtawesome"} <= {name.lower() for name in by_name}
    assert all(each.version for each in by_name.values())
    assert "Permission is hereby granted" in by_name["glass-easel"].text


def test_a_licence_is_read_by_choosing_its_name(qtbot: QtBot):
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    found = dialog.list.findItems("glass-easel ", Qt.MatchFlag.MatchStartsWith)
    dialog.list.setCurrentItem(found[0])
    assert dialog.text.toPlainText().startswith("glass-easel ")


def test_an_unexpected_error_is_shown_with_its_details(qtbot: QtBot):
    try:
        raise RuntimeError("the tea is cold")
    except RuntimeError as error:
        box = Faults.dialog(type(error), error, error.__traceback__)
    qtbot.addWidget(box)
    assert "the tea is cold" in box.informativeText()
    assert "test_dialogs.py" in box.detailedText()


def test_names_from_projects_count_as_plain_text(qtbot: QtBot):
    box = message_box(None, Level.ERROR, "Weft", "<b>bold</b>")
    qtbot.addWidget(box)
    assert box.textFormat() == Qt.TextFormat.PlainText
