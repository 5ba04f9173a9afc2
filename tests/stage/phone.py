"""The phone around a page, pressed with a mouse in the real web view."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtWebEngineWidgets import QWebEngineView

from designer.project import Project
from designer.stage.mode import Mode
from designer.stage.stage import Stage

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
    """A stage with an app whose home page calls one function of `wx` when it is tapped, or does what `others` say."""

    def __init__(self, qtbot, write, call: str, others: Mapping[str, str]) -> None:
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
        self.stage.set_project(Project.open(write(files | dict(others))))
        self.stage.set_mode(Mode.RUN)
        self._view = self.stage.findChild(QWebEngineView)

    def open(self, *, fresh: bool = False) -> None:
        with self._qtbot.waitSignal(self.stage.rendered, timeout=20_000):
            self.stage.open_page("pages/home/home", fresh=fresh)

    def ask(self, script: str):
        with self._qtbot.waitCallback(timeout=5_000) as answered:
            self._view.page().runJavaScript(script, answered)
        return answered.args[0]

    def ask_page(self, script: str):
        """What an expression gives in the frame of the app."""
        with self._qtbot.waitCallback(timeout=5_000) as answered:
            self._view.page().mainFrame().children()[0].runJavaScript(script, answered)
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

    def drag_page(self, distance: int) -> None:
        """Pulls the page down by some px and lets it go."""
        start = self.box(".page").center().toPoint()
        target = self._view.focusProxy()
        self._qtbot.mousePress(target, Qt.MouseButton.LeftButton, pos=start)
        for step in range(1, 9):
            self._qtbot.mouseMove(target, start + QPoint(0, distance * step // 8))
        self._qtbot.mouseRelease(target, Qt.MouseButton.LeftButton, pos=start + QPoint(0, distance))

    def lines_until(self, last: str, act: Callable[[], object]) -> list[str]:
        """What the console says until a line comes, that one included."""
        lines: list[str] = []
        connection = self.stage.console.connect(lambda line: lines.append(line.text))
        act()
        self._qtbot.waitUntil(lambda: last in lines, timeout=5_000)
        self.stage.disconnect(connection)
        return lines

    def key(self, key: Qt.Key) -> None:
        self._qtbot.keyClick(self._view.focusProxy(), key)

    def stack_after(self, act) -> list[str]:
        with self._qtbot.waitSignal(self.stage.route_changed, timeout=5_000) as changed:
            act()
        return [entry.page for entry in changed.args[0].stack]

    def line_after(self, act) -> str:
        with self._qtbot.waitSignal(self.stage.console, timeout=5_000) as said:
            act()
        return said.args[0].text
