"""What a person did on a page survives edits of its sources, and each edit disturbs as little as it can."""

from __future__ import annotations

import json

import pytest

from designer.project import Project
from tests.stage.live import LiveStage

pytestmark = pytest.mark.web

PAGE = "pages/home/home"
NEXT = "pages/next/next"
MARKUP = """<view class="top">
  <input id="name" value="{{name}}" />
  <checkbox id="agree" checked="{{agreed}}" />
  <scroll-view id="list" scroll-y style="height: 100px"><view style="height: 900px">Long</view></scroll-view>
  <swiper id="slides" style="height: 50px"><swiper-item>1</swiper-item><swiper-item>2</swiper-item></swiper>
  <my-counter id="counter" label="one" />
  <view id="shown">{{count}} {{list[0]}} {{word}}</view>
  <view style="height: 3000px">Tall</view>
</view>
"""
SCRIPT = """const store = require('../../store')
Page({
  data: { name: '', agreed: false, count: 0, list: [], word: 'old' },
  onLoad(query) {
    this.setData({ list: [`loaded ${query.id}`] })
    store.loads += 1
  },
  tap() { this.setData({ count: this.data.count + 1 }) },
})
"""
COUNTER = """Component({
  properties: { label: String },
  data: { count: 0, unit: 'pcs' },
  methods: { add() { this.setData({ count: this.data.count + 1 }) } },
})
"""
FILES = {
    "app.json": json.dumps({"pages": [PAGE, NEXT], "window": {"navigationBarTitleText": "Shop"}}),
    "app.js": "App({ globalData: { user: '', name: 'Shop' } })\n",
    "store.js": "exports.loads = 0\n",
    f"{PAGE}.wxml": MARKUP,
    f"{PAGE}.js": SCRIPT,
    f"{PAGE}.json": '{"usingComponents": {"my-counter": "/counter/counter"}}',
    f"{PAGE}.wxss": ".top { color: red }\n",
    f"{NEXT}.wxml": "<view id='next'>{{from}} {{seen}}</view>\n",
    f"{NEXT}.js": "Page({ data: { from: '', seen: 0 }, onLoad(query) { this.setData({ from: query.from }) } })\n",
    "counter/counter.json": '{"component": true}',
    "counter/counter.wxml": '<view class="count">{{label}} {{count}} {{unit}}</view>\n',
    "counter/counter.js": COUNTER,
}
# Finds the page or component whose element has an id, as its own script knows it.
INSTANCE = "Array.from(document.querySelectorAll('[wx-id={0}]')).at(-1).__wxElement"
HOST = "Array.from(document.querySelectorAll('page')).at(-1).firstChild.__wxElement.ownerShadowRoot.getHostNode()"


@pytest.fixture
def project(write) -> Project:
    """A small shop with a form, a list and two pages."""
    return Project.open(write(FILES))


@pytest.fixture
def live(lent_stage_of, project) -> LiveStage:
    """The home page, running, with a query."""
    stage = lent_stage_of()
    stage.project = project
    stage.stage.set_project(project)
    stage.laid_out(lambda: stage.stage.open_page(PAGE, "id=7"))
    stage.run()
    return stage


def edited(live: LiveStage, path: str, old: str, new: str) -> str:
    """The rank of an edit."""
    return live.emitted(live.stage.updated, lambda: live.edit(path, old, new)).rank


def shown(live: LiveStage, name: str = "shown") -> str:
    return live.in_frame(f"[...document.querySelectorAll('[wx-id={name}]')].at(-1).innerText")


def act(live: LiveStage) -> None:
    """Type, tick, scroll, turn and count."""
    live.in_frame(
        f"""(() => {{
          const field = document.querySelector('wx-input input')
          field.focus()
          field.value = 'typed'
          field.dispatchEvent(new InputEvent('input', {{ bubbles: true }}))
          field.setSelectionRange(2, 4)
          document.querySelector('wx-scroll-view').firstElementChild.scrollTop = 120
          {HOST}.setData({{ count: 5 }})
          {INSTANCE.format("counter")}.setData({{ count: 3 }})
          window.scrollTo(0, 200)
        }})()"""
    )
    live.in_frame("new Promise((done) => setTimeout(done, 50))")


STATE = """(() => {
  const field = document.querySelector('wx-input input')
  return [field.value, document.activeElement === field, field.selectionStart, field.selectionEnd,
    document.querySelector('wx-scroll-view').firstElementChild.scrollTop, window.scrollY,
    document.querySelector('.count, [class$=count]')?.innerText ?? '']
})()"""
KEPT = ["typed", True, 2, 4, 120, 200, "one 3 pcs"]

RANKS = {
    "a rule": (f"{PAGE}.wxss", "red", "blue", "style"),
    "an attribute": (f"{PAGE}.wxml", 'class="top"', 'class="top wide"', "soft"),
    "a new element": (f"{PAGE}.wxml", '<view id="shown">', '<view>new</view><view id="shown">', "rebuild"),
    "the page's script": (f"{PAGE}.js", "tap() {", "look() {}, tap() {", "reopen"),
    "a module of the page": ("store.js", "loads = 0", "loads = 1", "reopen"),
    "a component's script": ("counter/counter.js", "add() {", "less() {}, add() {", "reopen"),
    "a component's template": ("counter/counter.wxml", "{{label}}", "{{label}}", "soft"),
    "the title of the page": (f"{PAGE}.json", "{", '{"navigationBarTitleText": "Home", ', "style"),
    "the app's script": ("app.js", "user: ''", "user: '', more: 1", "restart"),
    "the app's window": ("app.json", '"Shop"', '"Store"', "style"),
}


@pytest.mark.parametrize("what", RANKS)
def test_what_a_person_did_survives_a_change_of(live, what):
    path, old, new, rank = RANKS[what]
    act(live)
    assert edited(live, path, old, new) == rank
    assert live.in_frame(STATE) == KEPT
    assert shown(live) == "5 loaded 7 old"


def test_a_tick_and_a_slide_survive_a_new_script(live):
    live.in_frame(f"{INSTANCE.format('agree')}.getMethodCaller().labelTap()")
    live.in_frame(f"{INSTANCE.format('slides')}.getMethodCaller().setData({{ current: 1 }})")
    edited(live, f"{PAGE}.js", "tap() {", "look() {}, tap() {")
    state = f"[{INSTANCE.format('agree')}.data.checked, {INSTANCE.format('slides')}.data.shown]"
    assert live.in_frame(state) == [True, 1]


def test_new_initial_data_count_for_what_they_name(live):
    act(live)
    edited(live, f"{PAGE}.js", "word: 'old'", "word: 'new'")
    assert shown(live) == "5 loaded 7 new"


def test_what_onload_says_now_counts(live):
    act(live)
    edited(live, f"{PAGE}.js", "`loaded ${query.id}`", "`fetched ${query.id}`")
    assert shown(live) == "5 fetched 7 old"


def test_new_initial_data_of_a_component_count_and_its_state_stays(live):
    act(live)
    edited(live, "counter/counter.js", "'pcs'", "'boxes'")
    assert shown(live, "counter") == "one 3 boxes"


def test_a_new_method_is_called_on_a_page_that_was_open(live):
    act(live)
    edited(live, f"{PAGE}.js", "this.data.count + 1", "this.data.count + 10")
    live.in_frame(f"{HOST}.getMethodCaller().tap()")
    assert shown(live) == "15 loaded 7 old"


def test_modules_that_did_not_change_live_on(live):
    edited(live, f"{PAGE}.js", "word: 'old'", "word: store.loads")
    assert shown(live).endswith(" 1")


def test_a_script_with_a_syntax_error_keeps_the_page_and_tells_where(live):
    act(live)
    told: list = []
    live.stage.problem.connect(told.append)
    assert edited(live, f"{PAGE}.js", "tap() {", "tap( {") == "kept"
    assert (live.in_frame(STATE), str(told[0].at).rsplit(":", 1)[0]) == (KEPT, f"{PAGE}.js:8")
    assert edited(live, f"{PAGE}.js", "tap( {", "tap() {") == "reopen"
    assert live.in_frame(STATE) == KEPT


def test_a_script_that_throws_while_it_is_loaded_keeps_the_page(live):
    act(live)
    assert edited(live, f"{PAGE}.js", "Page({", "nobody.knows()\nPage({") == "kept"
    live.in_frame(f"{HOST}.getMethodCaller().tap()")
    assert shown(live) == "6 loaded 7 old"


def test_an_app_that_throws_keeps_everything(live):
    act(live)
    assert edited(live, "app.js", "App({", "nobody.knows()\nApp({") == "kept"
    assert live.in_frame(STATE) == KEPT


def go_next(live: LiveStage) -> None:
    act(live)
    live.laid_out(lambda: live.in_frame(f"{HOST}.getMethodCaller().pageRouter.navigateTo({{ url: '/{NEXT}?from=a' }})"))
    live.in_frame(f"{HOST}.setData({{ seen: 4 }})")


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("app.js", "user: ''", "user: '', more: 1"),
        (f"{NEXT}.js", "seen: 0", "seen: 0, more: 1"),
        (f"{PAGE}.js", "tap() {", "look() {}, tap() {"),
        (f"{NEXT}.wxml", "{{from}}", "{{from + ''}}"),
    ],
)
def test_the_page_stack_survives_with_its_queries(live, path, old, new):
    go_next(live)
    stack: list = []
    live.stage.route_changed.connect(stack.append)
    edited(live, path, old, new)
    assert shown(live, "next") == "a 4"
    live.emitted(live.stage.route_changed, live.stage.back)
    assert [(entry.page, entry.query) for entry in stack[-1].stack] == [(PAGE, "id=7")]
    live.in_frame("new Promise((done) => setTimeout(done, 50))")
    assert live.in_frame("window.scrollY") == 200
    assert shown(live) == "5 loaded 7 old"


def test_global_data_survive_a_new_app_script(live):
    edited(live, f"{PAGE}.js", "word: 'old'", "word: (getApp().globalData.user = 'Ann')")
    edited(live, "app.js", "name: 'Shop'", "name: 'Store'")
    edited(
        live, f"{PAGE}.js", "(getApp().globalData.user = 'Ann')", "getApp().globalData.user + getApp().globalData.name"
    )
    assert shown(live).endswith(" AnnStore")


def test_a_component_that_a_page_uses_no_more_is_gone_and_the_rest_stays(live):
    act(live)
    assert edited(live, f"{PAGE}.json", '"my-counter": "/counter/counter"', "") == "reopen"
    assert live.in_frame(STATE)[:6] == KEPT[:6]
    assert shown(live) == "5 loaded 7 old"
    assert live.in_frame("document.querySelector('[class$=count]')") is None


def test_a_removed_and_restored_script_runs_again(live):
    script = live.project.source(f"{PAGE}.js").text
    assert edited(live, f"{PAGE}.js", script, "") == "reopen"
    assert edited(live, f"{PAGE}.js", "", script) == "reopen"
    assert shown(live) == "0 loaded 7 old"
