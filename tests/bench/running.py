"""How pages come, go and scroll while a mini-program runs; the peer of scrolling is a plain page of the same boxes."""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication

from designer.project import Project
from designer.project.starters import starter_folder
from designer.stage import environment
from designer.stage.mode import Mode
from designer.stage.stage import Stage
from tests.bench.editing import wait
from tests.bench.table import Row

ROUNDS = 7
PRODUCTS = 1000
POLL_MS = 20
_PRODUCT = "height: 90px; display: flex; border-bottom: 1px solid #eee"
_PICTURE = "width: 80px; height: 80px; background: #dde"
_PAGE = f"""<view wx:for="{{{{products}}}}" wx:key="id" style="{_PRODUCT}">
  <image src="/a.svg" style="{_PICTURE}" /><view><text>{{{{item.name}}}}</text><view>¥{{{{item.price}}}}</view></view>
</view>
"""
_SCRIPT = f"""const product = (_, id) => ({{ id, name: 'Product ' + id, price: id }})
Page({{ data: {{ products: Array.from({{ length: {PRODUCTS} }}, product) }} }})
"""
_PICTURE_FILE = '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80"><circle cx="40" cy="40" r="30"/></svg>'
_PLAIN = f"""<!doctype html><meta charset="utf-8"><style>body {{ margin: 0 }}</style><body><script>
for (let id = 0; id < {PRODUCTS}; id += 1) {{
  document.body.insertAdjacentHTML('beforeend', '<div style="{_PRODUCT}"><img src="a.svg" style="{_PICTURE}">' +
    '<div><span>Product ' + id + '</span><div>¥' + id + '</div></div></div>')
}}
</script>"""
# The times in ms between frames while the page scrolls by itself, the 95th of a hundred.
_SCROLL = """new Promise((done) => {
  const times = []
  const step = (now) => {
    times.push(now)
    scrollBy(0, 15)
    if (times.length < 200) return requestAnimationFrame(step)
    const frames = times.slice(1).map((time, index) => time - times[index]).sort((left, right) => left - right)
    done(frames[Math.floor(frames.length * 0.95)])
  }
  requestAnimationFrame(step)
})"""
_FIRST_PAINT = """new Promise((done) => {
  const look = () => {
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    if (paint) done(performance.timeOrigin + paint.startTime)
    else setTimeout(look, 10)
  }
  look()
})"""
_ROUTE = """new Promise((done) => {
  const page = [...document.querySelectorAll('page')].find(({ style }) => style.display !== 'none')
  const router = page.firstElementChild.__wxElement.ownerShadowRoot.getHostNode().getMethodCaller().pageRouter
  const began = performance.now()
  const painted = () => scheduler.postTask(() => done(performance.now() - began), { priority: 'user-blocking' })
  router.%s({ %s success: () => requestAnimationFrame(painted), fail: ({ errMsg }) => done(errMsg) })
})"""
_ROUTES = {
    "to a product": ("navigateTo", "url: '/pages/product/product?id=1',"),
    "back": ("navigateBack", ""),
    "to another tab": ("switchTab", "url: '/pages/category/category',"),
    "back to the first tab": ("switchTab", "url: '/pages/home/home',"),
}


def measure() -> list[Row]:
    """First paint and page switches of the store starter, and frame times of a long list; medians of some rounds."""
    environment.prepare()
    application = QApplication.instance() or QApplication(["bench"])
    assert isinstance(application, QApplication)
    return [*_store_rows(), *_scroll_rows()]


def _store_rows() -> list[Row]:
    project = Project.open(starter_folder("store"))
    firsts: list[float] = []
    taken: dict[str, list[float]] = {name: [] for name in _ROUTES}
    for _ in range(ROUNDS):
        stage = _stage()
        stage.set_mode(Mode.RUN)
        began = time.time() * 1000
        _open(stage, project, "pages/home/home")
        firsts.append(float(str(_answer(stage, _FIRST_PAINT))) - began)
        for name, route in _ROUTES.items():
            taken[name].append(float(str(_answer(stage, _ROUTE % route))))
        _end(stage)
    rows = [Row("store: first page painted after the stage is ready", median(firsts), None, "ms", "")]
    return rows + [
        Row(f"store: page switch {name}, painted", median(each), None, "ms", "") for name, each in taken.items()
    ]


def _scroll_rows() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        root = _write_list(Path(folder))
        stage = _stage()
        stage.set_mode(Mode.RUN)
        _open(stage, Project.open(root), "p/p")
        own = [float(str(_answer(stage, f"(scrollTo(0, 0), {_SCROLL})"))) for _ in range(3)]
        _end(stage)
        peer = _plain_frames(root / "plain.html")
    return [Row(f"scrolling {PRODUCTS} products: frame time, p95", median(own), peer, "ms", "plain page")]


def _write_list(root: Path) -> Path:
    (root / "p").mkdir()
    files = {
        "app.json": json.dumps({"pages": ["p/p"]}),
        "p/p.wxml": _PAGE,
        "p/p.js": _SCRIPT,
        "a.svg": _PICTURE_FILE,
        "plain.html": _PLAIN,
    }
    for path, text in files.items():
        (root / path).write_text(text, "utf-8")
    return root


def _stage() -> Stage:
    stage = Stage()
    stage.resize(420, 860)
    stage.show()
    wait(stage.ready)
    return stage


def _open(stage: Stage, project: Project, route: str) -> None:
    stage.set_project(project)
    stage.open_page(route)
    wait(stage.rendered)


def _end(stage: Stage) -> None:
    stage.close()
    stage.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _plain_frames(path: Path) -> float:
    view = QWebEngineView()
    view.resize(420, 860)
    view.show()
    view.setUrl(path.as_uri())
    wait(view.loadFinished)
    frames = [_poll(view.page().runJavaScript, f"(scrollTo(0, 0), {_SCROLL})") for _ in range(3)]
    view.close()
    return median(float(str(each)) for each in frames)


def _answer(stage: Stage, promise: str) -> object:
    frame = stage.findChild(QWebEngineView).page().mainFrame().children()[0]
    return _poll(frame.runJavaScript, promise)


def _poll(run: Callable[..., None], promise: str) -> object:
    """What a promise in a page resolves to."""
    loop = QEventLoop()
    answers: list[object] = []

    def take(value: object) -> None:
        # PySide hands null on as an empty text.
        if value not in {None, ""}:
            answers.append(value)
            loop.quit()

    tell = "((value) => { told = value }, (error) => { told = String(error) })"
    run(f"globalThis.told = null; {promise}.then{tell}; null", take)
    timer = QTimer(interval=POLL_MS)
    timer.timeout.connect(lambda: run("globalThis.told ?? null", take))
    timer.start()
    loop.exec()
    return answers[0]
