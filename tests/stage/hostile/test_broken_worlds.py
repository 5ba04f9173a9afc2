"""Projects that throw wherever their code is called, or break what the engine itself works with."""

from __future__ import annotations

import json

import pytest

from tests.stage.hostile.lab import HARMLESS

pytestmark = pytest.mark.web

WITH_CHILD = {
    "p/p.json": '{"usingComponents": {"child": "/c/c"}}',
    "p/p.wxml": '<view>Here</view><child value="{{n}}"/>',
    "c/c.json": '{"component": true}',
    "c/c.wxml": "<view>Child</view>",
    "c/c.js": "Component({})",
}
COMPONENT = "Component({\n properties: { value: Number },\n %s\n})"
# What throws, and the place that is told.
THROWING = {
    "app.js": ({"app.js": "App({})\nthrow new Error('bad')"}, "app.js:2"),
    "onLaunch": ({"app.js": "App({\n onLaunch() { throw new Error('bad') } })"}, "app.js:2"),
    "App onShow": ({"app.js": "App({\n onShow() { throw new Error('bad') } })"}, "app.js:2"),
    "the page's script": ({"p/p.js": "Page({})\nthrow new Error('bad')"}, "p/p.js:2"),
    **{
        name: ({"p/p.js": f"Page({{\n {name}() {{ throw new Error('bad') }} }})"}, "p/p.js:2")
        for name in ("onLoad", "onShow", "onReady")
    },
    **{
        name: (
            WITH_CHILD | {"c/c.js": COMPONENT % f"lifetimes: {{ {name}() {{ throw new Error('bad') }} }}"},
            "c/c.js:3",
        )
        for name in ("created", "attached", "ready")
    },
    "an observer": (
        WITH_CHILD
        | {
            "c/c.js": COMPONENT % "observers: { value() { throw new Error('bad') } }",
            "p/p.js": "Page({ onReady() { this.setData({ n: 1 }) } })",
        },
        "c/c.js:3",
    ),
    "a relation": (
        {
            "p/p.json": '{"usingComponents": {"outer": "/o/o", "child": "/c/c"}}',
            "p/p.wxml": "<view>Here</view><outer><child/></outer>",
            "o/o.json": '{"component": true}',
            "o/o.wxml": "<slot/>",
            "o/o.js": "Component({ relations: { '/c/c': { type: 'child',\n linked() { throw new Error('bad') } } } })",
            "c/c.json": '{"component": true}',
            "c/c.wxml": "<view/>",
            "c/c.js": "Component({ relations: { '/o/o': { type: 'parent' } } })",
        },
        "o/o.js:2",
    ),
    "the custom tab bar": (
        {
            "app.json": json.dumps(
                {
                    "pages": ["p/p", "q/q"],
                    "tabBar": {
                        "custom": True,
                        "list": [{"pagePath": "p/p", "text": "P"}, {"pagePath": "q/q", "text": "Q"}],
                    },
                }
            ),
            "q/q.wxml": "<view/>",
            "q/q.js": "Page({})",
            "custom-tab-bar/index.json": '{"component": true}',
            "custom-tab-bar/index.wxml": "<view/>",
            "custom-tab-bar/index.js": "Component({\n attached() { throw new Error('bad') } })",
        },
        "custom-tab-bar/index.js:2",
    ),
    "a worker": (
        {
            "app.json": '{"pages": ["p/p"], "workers": "w"}',
            "w/w.js": "\nthrow new Error('bad')",
            "p/p.js": "Page({ onReady() { wx.createWorker('w/w.js') } })",
        },
        "w/w.js:2",
    ),
    "a callback of wx": (
        {"p/p.js": "Page({ onReady() { wx.login({\n complete() { throw new Error('bad') } }) } })"},
        "p/p.js:2",
    ),
    "a timer": ({"p/p.js": "Page({ onReady() { setTimeout(() => {\n throw new Error('bad') }, 1) } })"}, "p/p.js:2"),
    "a promise": ({"p/p.js": "Page({ async onReady() {\n throw new Error('bad') } })"}, "p/p.js:2"),
    "a getter in setData": (
        {"p/p.js": "Page({ onReady() { this.setData({ a: {\n get b() { throw new Error('bad') } } }) } })"},
        "p/p.js:2",
    ),
    "a toString": (
        {"p/p.js": "Page({ onReady() { console.log({}, {\n toString() { throw 1 } }); throw new Error('bad') } })"},
        "p/p.js:2",
    ),
}


@pytest.mark.parametrize("where", THROWING)
def test_what_throws_is_told_with_its_place_and_the_page_shows(lab, where):
    files, place = THROWING[where]
    lab.show(files)
    assert str(lab.told("bad").at).startswith(place)
    assert "Here" in lab.in_frame("document.body.textContent")


WXS = {
    "throwing in render": "module.exports = { f: function () { return undefined.x } }",
    "throwing at its top": "var a = undefined.x; module.exports = { f: function () { return 1 } }",
    "with a syntax error": "module.exports = { f: function ( }",
    "recursing without end": "function f() { return f() } module.exports = { f: f }",
}


@pytest.mark.parametrize("how", WXS)
def test_a_module_of_the_markup_that_fails_leaves_the_rest_of_the_page(lab, how):
    lab.show({"p/p.wxml": f'<wxs module="m">{WXS[how]}</wxs><view>{{{{m.f()}}}}</view><view>Here</view>'})
    lab.until(lambda: bool(lab.problems))
    assert lab.problems[0].at.path in {"p/p.wxml", "p/p"}
    assert "Here" in lab.in_frame("document.body.textContent")


DATA = {
    "goes round": "const a = {}; a.a = a; this.setData({ a, b: [a] })",
    "is deep": "let a = {}; for (let i = 0; i < 1e5; i += 1) a = { a }; this.setData({ a })",
    "is of the browser": "const w = Function('return this')(); this.setData({ w, d: w.document, e: w.document.body })",
    "is a proxy": "this.setData({ p: new Proxy({}, { get() { throw 1 }, ownKeys() { return ['a'] } }) })",
    "is no data": "this.setData({ f() {}, s: Symbol('a'), b: 10n, u: undefined, n: null })",
    "has odd names": "this.setData({ __proto__: { x: 1 }, constructor: 1, 'a[1e9]': 1, 'a.b[': 1, '': 1 })",
    "is nothing": "this.setData(); this.setData(null); this.setData(1); this.setData('a', 1)",
}


@pytest.mark.parametrize("how", DATA)
def test_odd_data_leaves_the_page_alive(lab, how):
    lab.show(
        {"p/p.wxml": "<view>{{a}} {{n}}</view>", "p/p.js": f"Page({{ onReady() {{ {DATA[how]} }}, data: {{ n: 0 }} }})"}
    )
    lab.in_frame("1")
    assert lab.hangs == 0
    assert lab.stage.snapshot is not None


BREAKING = {
    "Array.prototype": "for (const n of ['map', 'push', 'forEach']) world.Array.prototype[n] = () => { throw 1 }",
    "Object.prototype": "Object.defineProperty(world.Object.prototype, 'type', { get() { throw 1 }, set() { } })",
    "JSON": "world.JSON.stringify = world.JSON.parse = () => { throw 1 }",
    "Promise": "world.Promise.prototype.then = () => { throw 1 }; world.Promise = null",
    "Map and Set": "world.Map.prototype.get = world.Set.prototype.has = () => { throw 1 }",
    "postMessage": "world.postMessage = world.parent.postMessage = null",
    "frames": "world.requestAnimationFrame = world.setTimeout = world.queueMicrotask = () => 0",
    "String.prototype": "world.String.prototype.split = world.String.prototype.replace = () => { throw 1 }",
    "Function.prototype": "world.Function.prototype.call = world.Function.prototype.apply = () => { throw 1 }",
    "the document": "world.document.write('<h1>gone</h1>'); world.document.documentElement.remove()",
    "every listener": "for (const n of ['message', 'click', 'error'])"
    " world.addEventListener(n, (event) => event.stopImmediatePropagation(), true)",
    "wx": "for (const name of Object.keys(wx)) wx[name] = null; delete world.wx",
}


@pytest.mark.parametrize("what", BREAKING)
def test_a_broken_world_ends_with_its_page(lab, what):
    # By `constructor` of a constructor, as by Function, scripts get out of their scope.
    world = "const world = (() => 0).constructor.constructor('return this')()\n"
    lab.begin({"app.js": f"App({{}})\n{world}{BREAKING[what]}\n"})
    lab.qtbot.waitSignals([lab.stage.rendered, lab.stage.problem], raising=False, timeout=150).wait()
    (lab.project.root / "app.js").write_text(HARMLESS["app.js"])
    lab.show({})
    assert "Here" in lab.in_frame("document.body.textContent")
