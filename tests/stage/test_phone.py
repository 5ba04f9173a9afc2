"""The phone around a page, pressed with a mouse in the real web view."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtWebEngineWidgets import QWebEngineView

from designer.project import Project
from designer.stage.environment import prepare
from designer.stage.mode import Mode
from designer.stage.stage import Stage

prepare(needs_screen=False)

pytestmark = pytest.mark.web

TABS = [{"pagePath": "pages/home/home", "text": "Home"}, {"pagePath": "pages/me/me", "text": "Me"}]
HOME_JS = """Page({
  tap() {
    wx.%s.then((answer) => console.log(JSON.stringify(answer)), (answer) => console.log(answer.errMsg))
  },
})
"""
PAGE = '<view style="height: 100vh" bindtap="tap">%s</view>\n'
# The place of an element of the shell once nothing moves any more, as JSON: PySide hands over no lists.
BOX = """(() => {
  const found = document.querySelector(%s)
  if (!found || document.getAnimations().some((each) => each instanceof CSSTransition)) return ''
  const { x, y, width, height } = found.getBoundingClientRect()
  return width ? JSON.stringify([x, y, width, height]) : ''
})()"""


class Phone:
    """A stage with an app whose home page calls one function of `wx` when it is tapped."""

    def __init__(self, qtbot, write, call: str) -> None:
        self._qtbot = qtbot
        files = {
            "app.json": json.dumps(
                {
                    "pages": ["pages/home/home", "pages/me/me", "pages/list/list"],
                    "window": {"navigationBarTitleText": "Shop", "navigationBarTextStyle": "black"},
                    "tabBar": {"list": TABS},
                }
            ),
            "app.js": "App({})\n",
            "pages/home/home.js": HOME_JS % call,
            "pages/home/home.wxml": PAGE % "home",
        }
        for name in ("me", "list"):
            files |= {f"pages/{name}/{name}.js": "Page({})\n", f"pages/{name}/{name}.wxml": PAGE % name}
        self.stage = Stage()
        qtbot.addWidget(self.stage)
        self.stage.resize(400, 840)
        self.stage.show()
        self.stage.set_project(Project.open(write(files)))
        self.stage.set_mode(Mode.RUN)
        self._view = self.stage.findChild(QWebEngineView)

    def open(self) -> None:
        with self._qtbot.waitSignal(self.stage.rendered, timeout=20_000):
            self.stage.open_page("pages/home/home")

    def ask(self, script: str):
        with self._qtbot.waitCallback(timeout=5_000) as answered:
            self._view.page().runJavaScript(script, answered)
        return answered.args[0]

    def box(self, selector: str) -> QRectF:
        """Where an element of the shell stands, as soon as it stands still."""
        script = BOX % json.dumps(selector)
        self._qtbot.waitUntil(lambda: self.ask(script) != "", timeout=5_000)
        return QRectF(*json.loads(self.ask(script)))

    def wait_until_gone(self, selector: str) -> None:
        script = f"document.querySelector({json.dumps(selector)}) === null"
        self._qtbot.waitUntil(lambda: bool(self.ask(script)), timeout=5_000)

    def press(self, selector: str) -> None:
        self.click(self.box(selector).center().toPoint())

    def tap_page(self) -> None:
        self.click(self.box(".page").center().toPoint())

    def click(self, point: QPoint) -> None:
        self._qtbot.mouseClick(self._view.focusProxy(), Qt.MouseButton.LeftButton, pos=point)

    def stack_after(self, act) -> list[str]:
        with self._qtbot.waitSignal(self.stage.route_changed, timeout=5_000) as changed:
            act()
        return [entry.page for entry in changed.args[0].stack]

    def line_after(self, act) -> str:
        with self._qtbot.waitSignal(self.stage.console, timeout=5_000) as said:
            act()
        return said.args[0].text


@pytest.fixture
def open_phone(qtbot, write) -> Iterator[Callable[[str], Phone]]:
    """Opens an app whose home page calls `wx.CALL` when it is tapped."""
    opened: list[Phone] = []

    def open_one(call: str) -> Phone:
        opened.append(Phone(qtbot, write, call))
        opened[-1].open()
        return opened[-1]

    yield open_one
    for phone in opened:
        phone.stage.set_project(None)


def test_the_back_arrow_returns_to_the_page_below(open_phone):
    phone = open_phone("navigateTo({ url: '../list/list' })")
    assert phone.stack_after(phone.tap_page) == ["pages/home/home", "pages/list/list"]
    assert phone.stack_after(lambda: phone.press(".navigation-bar .back")) == ["pages/home/home"]


def test_a_refused_route_answers_with_the_words_of_wechat(open_phone):
    phone = open_phone("navigateTo({ url: '/pages/me/me' })")
    assert phone.line_after(phone.tap_page) == "navigateTo:fail can not navigateTo a tabbar page"


def test_a_tap_on_a_tab_shows_its_page(open_phone):
    phone = open_phone("login()")
    assert phone.stack_after(lambda: phone.press(".tab:nth-child(2)")) == ["pages/me/me"]


def test_a_modal_answers_the_button_that_was_pressed(open_phone):
    phone = open_phone("showModal({ title: 'Delete?' })")
    phone.tap_page()
    answer = json.loads(phone.line_after(lambda: phone.press(".dialog .confirm")))
    assert answer == {"confirm": True, "cancel": False, "content": None, "errMsg": "showModal:ok"}


def test_an_action_sheet_answers_the_item_that_was_pressed(open_phone):
    phone = open_phone("showActionSheet({ itemList: ['Photo', 'Album'] })")
    phone.tap_page()
    answer = json.loads(phone.line_after(lambda: phone.press(".actions .item:nth-child(2)")))
    assert answer["tapIndex"] == 1


def test_a_press_beside_an_action_sheet_cancels_it(open_phone):
    phone = open_phone("showActionSheet({ itemList: ['Photo', 'Album'] })")
    phone.tap_page()
    sheet = phone.box(".actions")
    line = phone.line_after(lambda: phone.click(QPoint(200, int(sheet.top()) - 40)))
    assert line == "showActionSheet:fail cancel"


def test_the_canvas_shows_no_loading_box(open_phone):
    phone = open_phone("showLoading({ title: 'Wait' })")
    phone.line_after(phone.tap_page)
    assert phone.box(".toast .box").width() >= 132
    phone.stage.set_mode(Mode.DESIGN)
    phone.wait_until_gone(".toast")


def test_a_title_set_by_the_page_is_seen(open_phone):
    phone = open_phone("setNavigationBarTitle({ title: 'Sale' })")
    phone.line_after(phone.tap_page)
    assert phone.ask("document.querySelector('.navigation-bar .text').textContent") == "Sale"


def test_the_page_starts_below_the_navigation_bar(open_phone):
    phone = open_phone("login()")
    page = phone.box(".page")
    assert phone.stage.page_origin.y() == phone.box(".navigation-bar").height()
    assert page.bottom() == phone.box(".tab-bar").top()
