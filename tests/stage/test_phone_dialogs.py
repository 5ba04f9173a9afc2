"""What WeChat asks the person, answered in the real web view."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit

from designer.stage.messages.phone import LARGEST_FILE
from designer.stage.surroundings import Launch, Surroundings

pytestmark = pytest.mark.web

# One black pixel.
PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="
)


def chosen(qtbot, stage, path: Path) -> None:
    """Types the path of a file into the dialog that opens."""
    qtbot.waitUntil(lambda: stage.findChild(QFileDialog) is not None, timeout=5_000)
    dialog = stage.findChild(QFileDialog)
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(path))
    dialog.accept()


def test_a_profile_is_given_by_the_green_button(open_phone):
    phone = open_phone("getUserProfile({ desc: 'To greet you' })")
    phone.tap_page()
    answer = json.loads(phone.line_after(lambda: phone.press(".question .decide .yes")))
    assert answer["errMsg"] == "getUserProfile:ok"
    phone.wait_until_gone(".question")


def test_a_payment_fails_where_the_row_below_says_so(open_phone):
    phone = open_phone("requestPayment({ timeStamp: '1', nonceStr: 'n', package: 'p', paySign: 's' })")
    phone.tap_page()
    assert phone.line_after(lambda: phone.press(".verdicts .fail")) == "requestPayment:fail payment failed"


def test_escape_refuses(open_phone, qtbot):
    phone = open_phone("chooseAddress()")
    phone.tap_page()
    phone.box(".question")
    assert phone.line_after(lambda: phone.key(Qt.Key.Key_Escape)) == "chooseAddress:fail cancel"


def test_enter_allows(open_phone, qtbot):
    phone = open_phone("authorize({ scope: 'scope.record' })")
    phone.tap_page()
    phone.box(".question")
    assert json.loads(phone.line_after(lambda: phone.key(Qt.Key.Key_Return))) == {"errMsg": "authorize:ok"}


def test_a_pressed_row_is_the_answer(open_phone):
    phone = open_phone("chooseAddress()")
    phone.tap_page()
    assert json.loads(phone.line_after(lambda: phone.press(".question .row:nth-child(2)")))["userName"] == "李四"


def test_a_picture_comes_from_the_dialog_of_the_computer(open_phone, qtbot, tmp_path):
    (tmp_path / "dot.png").write_bytes(PICTURE)
    phone = open_phone(
        "chooseImage({ sourceType: ['album'] }).then(({ tempFilePaths: [src] }) => wx.getImageInfo({ src }))"
    )
    phone.tap_page()
    phone.press(".question .row")
    line = phone.line_after(lambda: chosen(qtbot, phone.stage, tmp_path / "dot.png"))
    answer = json.loads(line)
    assert (answer["width"], answer["height"], answer["type"]) == (1, 1, "png")


def test_a_closed_dialog_of_the_computer_cancels_the_choice(open_phone, qtbot):
    phone = open_phone("chooseMessageFile({ count: 1 })")
    phone.tap_page()
    phone.press(".question .row")
    qtbot.waitUntil(lambda: phone.stage.findChild(QFileDialog) is not None, timeout=5_000)
    line = phone.line_after(phone.stage.findChild(QFileDialog).reject)
    assert line == "chooseMessageFile:fail cancel"


def test_a_picture_is_kept_where_the_person_says(open_phone, qtbot, tmp_path):
    path = "data:image/png;base64," + base64.b64encode(PICTURE).decode()
    phone = open_phone(f"saveImageToPhotosAlbum({{ filePath: '{path}' }})")
    phone.tap_page()
    phone.press(".question .decide .yes")
    line = phone.line_after(lambda: chosen(qtbot, phone.stage, tmp_path / "kept.png"))
    assert json.loads(line) == {"errMsg": "saveImageToPhotosAlbum:ok"}
    assert (tmp_path / "kept.png").read_bytes() == PICTURE


def test_the_menu_of_the_capsule_opens_the_settings(open_phone):
    phone = open_phone("login()")
    phone.press(".capsule .half")
    phone.press(".question .row:nth-child(2)")
    phone.box(".question.of-page")
    assert phone.ask("document.querySelector('.of-page .title').textContent") == "设置"


def test_surroundings_reach_the_app_that_runs(open_phone):
    phone = open_phone("getNetworkType()")
    phone.stage.phone.set_surroundings(replace(Surroundings(), network="4g"))
    assert json.loads(phone.line_after(phone.tap_page))["networkType"] == "4g"


def test_the_way_in_is_told_from_the_next_start_on(open_phone):
    phone = open_phone("getSetting().then(() => wx.getLaunchOptionsSync())")
    phone.stage.phone.set_launch(Launch(scene=1037, referrer="wx1", extra_data={"a": 1}))
    phone.open(fresh=True)
    launch = json.loads(phone.line_after(phone.tap_page))
    assert (launch["scene"], launch["referrerInfo"]) == (1037, {"appId": "wx1", "extraData": {"a": 1}})


def test_dialogs_that_an_app_opens_without_end_are_cancelled(open_phone):
    ask = "wx.showModal({ title: 'x', success: () => console.log('cancelled') })"
    script = f"Page({{ tap() {{ for (let i = 0; i < 30; i += 1) {ask} }} }})\n"
    phone = open_phone(others={"pages/home/home.js": script})
    assert phone.line_after(phone.tap_page) == "cancelled"


def test_an_app_opens_one_dialog_of_the_computer_at_a_time(open_phone, qtbot):
    phone = open_phone("chooseMessageFile()")
    phone.tap_page()
    phone.press(".question .row")
    qtbot.waitUntil(lambda: phone.stage.findChild(QFileDialog) is not None, timeout=5_000)
    phone.tap_page()
    line = phone.line_after(lambda: phone.press(".question:not(.leaving) .row"))
    assert line == "chooseMessageFile:fail cancel"
    assert len(phone.stage.findChildren(QFileDialog)) == 1
    phone.stage.findChild(QFileDialog).reject()


def test_a_file_that_is_too_large_is_named_on_the_console(open_phone, qtbot, tmp_path):
    with (tmp_path / "film.mp4").open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    phone = open_phone("chooseVideo({ sourceType: ['album'] })")
    phone.tap_page()
    phone.press(".question .row")
    line = phone.line_after(lambda: chosen(qtbot, phone.stage, tmp_path / "film.mp4"))
    assert line == "film.mp4 is too large for a page here."
