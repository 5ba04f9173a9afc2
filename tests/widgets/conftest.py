"""Small pages of built-in components in the real web view."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWebEngineWidgets import QWebEngineView

from designer.project import Project
from designer.stage.devices import DEFAULT_DEVICE
from designer.stage.environment import prepare
from designer.stage.mode import Mode
from designer.stage.rect import Rect
from tests.stage.live import LentStages, LiveStage

prepare(needs_screen=False)

ROUTE = "pages/home/home"
# Each event that a test binds to `tell` becomes one line of the console: its name and its detail.
SCRIPT = """Page({
  data: %s,
  tell(event) { console.log(event.type + ' ' + JSON.stringify(event.detail)) },
  set(event) { this.setData(event.currentTarget.dataset) },
})
"""
# The web view has no second finger offscreen; the browser's own touch events are what one would send.
_PINCH = """((element) => {
  const { x, y, width, height } = element.getBoundingClientRect()
  const finger = (identifier, away) => new Touch({
    identifier, target: element, clientX: x + width / 2 + away, clientY: y + height / 2,
  })
  const send = (type, touches) => element.dispatchEvent(
    new TouchEvent(type, { bubbles: true, cancelable: true, touches, changedTouches: touches }),
  )
  send('touchstart', [finger(1, -%(before)d), finger(2, %(before)d)])
  send('touchmove', [finger(1, -%(after)d), finger(2, %(after)d)])
  send('touchend', [finger(1, -%(after)d), finger(2, %(after)d)])
})(%(element)s)"""
PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60"><rect width="120" height="60"/></svg>'

Show = Callable[..., "Page"]


class Page:
    """A page that runs, or with `Mode.DESIGN` is edited."""

    def __init__(self, live: LiveStage) -> None:
        self._live = live
        self.lines: list[str] = []
        live.stage.console.connect(lambda line: self.lines.append(line.text))

    def open(self, folder: Path, mode: Mode, theme: Literal["light", "dark"]) -> None:
        """Open the page of the project in `folder` and wait until it is laid out."""
        self._live.stage.set_mode(mode)
        self._live.stage.set_device(replace(DEFAULT_DEVICE, theme=theme))
        self._live.open(Project.open(folder), ROUTE)

    def run(self) -> None:
        """Let a page that was edited run."""
        self._live.run()

    def box(self, name: str) -> Rect:
        """Where the element with this id is on the page."""
        return Rect(
            *self.ask(
                f"(({{x, y, width, height}}) => [x, y, width, height])({self._find(name)}.getBoundingClientRect())"
            )
        )

    def style(self, name: str, what: str) -> str:
        """A computed style of the element with this id."""
        return str(self.ask(f"getComputedStyle({self._find(name)}).getPropertyValue('{what}')"))

    def attribute(self, name: str, attribute: str) -> str | None:
        """An attribute of the element with this id."""
        value: str | None = self.ask(f"{self._find(name)}.getAttribute('{attribute}')")
        return value

    def inside(self, name: str) -> str:
        """The HTML inside the element with this id."""
        return str(self.ask(f"{self._find(name)}.innerHTML"))

    def ask(self, script: str) -> Any:
        """What an expression answers in the page."""
        return self._live.in_frame(script)

    def wait_until(self, script: str) -> None:
        """Wait until an expression of the page is true."""
        self._live.qtbot.waitUntil(lambda: self.ask(f"Boolean({script})") is True, timeout=5_000)

    def tap(self, name: str, part: float = 0.5) -> None:
        """Click the element with this id at its height's middle; `part` says where from left (0) to right (1)."""
        box = self.box(name)
        self._live.click_page(box.x + box.width * part, box.y + box.height / 2)

    def tap_at(self, x: float, y: float) -> None:
        """Click a point of the page."""
        self._live.click_page(x, y)

    def tap_on(self, selector: str) -> None:
        """Click the middle of the first DOM element that a selector finds."""
        box = f"document.querySelector('{selector}').getBoundingClientRect()"
        x, y = self.ask(f"(({{x, y, width, height}}) => [x + width / 2, y + height / 2])({box})")
        self.tap_at(x, y)

    def tap_phone(self, selector: str) -> None:
        """Click the middle of an element that the phone draws around the page."""
        box = f"document.querySelector({json.dumps(selector)})?.getBoundingClientRect()"
        self.shell(f"{box}?.width > 0", bool)
        script = f"(({{x, y, width, height}}) => `${{x + width / 2}} ${{y + height / 2}}`)({box})"
        x, y = map(float, str(self.shell(script, bool)).split())
        view = self._live.stage.findChild(QWebEngineView).focusProxy()
        self._live.qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))

    def shell(self, script: str, accept: Callable[[Any], bool]) -> Any:
        """What an expression of the page around answers, as soon as that is accepted."""
        told: list[Any] = []

        def accepted() -> bool:
            self._live.page.runJavaScript(script, told.append)
            return bool(told) and accept(told[-1])

        self._live.qtbot.waitUntil(accepted, timeout=5_000)
        return told[-1]

    def drag(self, name: str, dx: int, dy: int) -> None:
        """Drag from the middle of the element with this id."""
        box = self.box(name)
        start = self._live.stage.page_origin.toPoint() + QPoint(
            round(box.x + box.width / 2), round(box.y + box.height / 2)
        )
        view = self._live.stage.findChild(QWebEngineView).focusProxy()
        self._live.qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
        for step in range(1, 6):
            self._live.qtbot.mouseMove(view, start + QPoint(dx * step // 5, dy * step // 5))
            # Chromium joins moves of one frame.
            self.ask("new Promise((drawn) => requestAnimationFrame(() => drawn(1)))")
        self._live.qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(dx, dy))

    def pinch(self, name: str, before: int, after: int) -> None:
        """Put two fingers on the element with this id, `before` px from its middle, and move them to `after` px."""
        self.ask(_PINCH % {"element": self._find(name), "before": before, "after": after})

    def type(self, name: str, text: str) -> None:
        """Tap the element with this id and type; a line break is the return key."""
        self.tap(name)
        self.type_on(text)

    def type_on(self, text: str) -> None:
        """Type where the cursor is."""
        view = self._live.stage.findChild(QWebEngineView).focusProxy()
        self._live.qtbot.keyClicks(view, text.rstrip("\n"))
        if text.endswith("\n"):
            self._live.qtbot.keyClick(view, Qt.Key.Key_Return)

    def answer(self, ask: Callable[[], object], key: Qt.Key) -> None:
        """Act so that the phone asks something, and answer with a key: Return is yes, Escape is no."""
        ask()
        self.shell("document.activeElement.closest('.asking') !== null", bool)
        self._live.qtbot.keyClick(self._live.stage.findChild(QWebEngineView).focusProxy(), key)

    def told(self, event: str, act: Callable[[], object] = lambda: None) -> Any:
        """Act, and give the detail of the next `event` that comes."""
        start = len(self.lines)
        act()
        self._live.qtbot.waitUntil(
            lambda: any(line.startswith(f"{event} ") for line in self.lines[start:]), timeout=5_000
        )
        line = next(line for line in self.lines[start:] if line.startswith(f"{event} "))
        return json.loads(line.partition(" ")[2])

    def wait_told(self, event: str) -> None:
        """Wait until a line of the console begins with `event`."""
        self._live.qtbot.waitUntil(lambda: any(line.startswith(f"{event} ") for line in self.lines), timeout=5_000)

    def told_until(self, event: str, enough: Callable[[list[Any]], bool]) -> list[Any]:
        """Wait until what came with every `event` so far is enough, and give it."""

        def details() -> list[Any]:
            return [json.loads(line.partition(" ")[2]) for line in self.lines if line.startswith(f"{event} ")]

        self._live.qtbot.waitUntil(lambda: enough(details()), timeout=5_000)
        return details()

    def routes(self, act: Callable[[], object]) -> list[str]:
        """Act, and give the page stack after it."""
        changed = self._live.emitted(self._live.stage.route_changed, act)
        return [entry.page for entry in changed.stack]

    @staticmethod
    def _find(name: str) -> str:
        return f"document.querySelector('[wx-id={name}]')"


@pytest.fixture(scope="package")
def lent_stages(qapp) -> Iterator[LentStages]:
    """The stages of all these tests."""
    stages = LentStages()
    yield stages
    stages.end()


@pytest.fixture
def show(qtbot, tmp_path: Path, lent_stages: LentStages) -> Iterator[Show]:
    """Shows WXML as a page: `show(wxml, data={}, wxss="", app={}, files={}, mode=Mode.RUN, theme="light")`."""
    live = lent_stages.lend(qtbot)

    def open_page(
        wxml: str,
        *,
        data: Mapping[str, object] | None = None,
        wxss: str = "",
        app: Mapping[str, object] | None = None,
        files: Mapping[str, str] | None = None,
        mode: Mode = Mode.RUN,
        theme: Literal["light", "dark"] = "light",
    ) -> Page:
        texts = {
            "app.json": json.dumps({"pages": [ROUTE, "pages/next/next"], **(app or {})}),
            "app.js": "App({})\n",
            f"{ROUTE}.wxml": wxml,
            f"{ROUTE}.wxss": wxss,
            f"{ROUTE}.js": SCRIPT % json.dumps(data or {}),
            "pages/next/next.wxml": "<view>next</view>\n",
            "pages/next/next.js": "Page({})\n",
            "picture.svg": PICTURE,
            **(files or {}),
        }
        for name, text in texts.items():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(text, "utf-8")
        page = Page(live)
        page.open(tmp_path, mode, theme)
        return page

    yield open_page
    lent_stages.take_back(live)
