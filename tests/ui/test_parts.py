"""Small parts that many panels are made of."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from designer.ui.actions import Actions
from designer.ui.parts.empty_state import EmptyState
from designer.ui.parts.fitting_box import FittingBox


def test_an_empty_panel_that_is_low_leaves_its_icon_out_and_keeps_its_words(qtbot: QtBot):
    panel = QWidget()
    qtbot.addWidget(panel)
    empty = EmptyState("globe", "No request so far", "What the app asks of servers appears here.")
    empty.setParent(panel)
    panel.resize(300, 200)
    empty.resize(300, 200)
    panel.show()
    picture, *words = empty.findChildren(QLabel)
    assert picture.isVisible()
    empty.resize(300, 84)
    assert not picture.isVisible()
    qtbot.waitUntil(lambda: all(label.height() >= label.heightForWidth(label.width()) for label in words))
    empty.resize(300, 200)
    assert picture.isVisible()


def test_a_fitting_box_is_as_wide_as_what_is_chosen(qtbot: QtBot):
    box = FittingBox()
    qtbot.addWidget(box)
    box.addItems(["iPhone X", "A phone with a very long name"])
    short = box.sizeHint().width()
    box.setCurrentIndex(1)
    gained = box.fontMetrics().horizontalAdvance(box.itemText(1)) - box.fontMetrics().horizontalAdvance("iPhone X")
    assert box.sizeHint().width() - short == gained


@pytest.mark.parametrize(
    ("title", "tip"),
    [
        ("&Developer tools", "Developer tools  F12"),
        ("开发者工具(&D)", "开发者工具  F12"),
        ("用模板新建(&N)…", "用模板新建…  F12"),
    ],
)
def test_a_tip_names_the_key_but_not_the_letter_of_the_menu(qtbot: QtBot, title: str, tip: str):
    action = QAction(title)
    action.setShortcut("F12")
    Actions._set_tip(action)
    assert action.toolTip() == tip
