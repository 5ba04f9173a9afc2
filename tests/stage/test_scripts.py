"""Scripts of a running app: what lives how long, and where errors are."""

from __future__ import annotations

import pytest

from designer.project import Project

pytestmark = pytest.mark.web

APP = {
    "app.json": '{"pages": ["p/p", "q/q", "r/r"], "plugins": {"far": {"version": "1.0.0", "provider": "wx1"}}}',
    "app.js": "const store = require('./store'); App({ store })",
    "store.js": "console.log('the store runs'); module.exports = { count: 0 }",
    "p/p.wxml": "<view><far-box/></view>",
    "p/p.json": '{"usingComponents": {"far-box": "plugin://far/box"}}',
    "p/p.js": (
        "const store = require('../store')\n"
        "Page({ onLoad() { store.count += 1; console.log(`opened ${store.count} ${store === getApp().store}`) } })\n"
    ),
    "r/r.wxml": "<view/>",
    "r/r.js": (
        "Page({ word: 'kept', onLoad() { setTimeout(this.say, 1) }, say() { console.log(this.word, this.data) } })\n"
    ),
    "q/q.wxml": "<view/>",
    "q/q.ts": (
        "import type { Shape } from '../types'\n"
        "interface Options {\n  id?: string\n}\n"
        "const far = requirePlugin('far')\n"
        "far.begin({ now: true }).then\n"
        "Page({\n"
        "  onLoad(options: Options): void {\n"
        "    const shape = null as unknown as Shape\n"
        "    shape.draw(options.id!)\n"
        "  },\n"
        "})\n"
    ),
}


@pytest.fixture
def app(lent_stage_of, write):
    live = lent_stage_of()
    live.lines, live.problems, live.lacks = [], [], []
    live.stage.console.connect(lambda line: live.lines.append(line.text))
    live.stage.problem.connect(live.problems.append)
    live.stage.missing.connect(lambda missing: live.lacks.append((missing.kind, missing.name)))
    live.open(Project.open(write(APP)), "p/p")
    return live


def test_a_page_that_is_opened_again_shares_the_modules_of_the_app(app):
    app.laid_out(lambda: app.stage.open_page("q/q"))
    app.laid_out(lambda: app.stage.open_page("p/p"))
    assert app.lines == ["the store runs", "opened 1 true", "opened 2 true"]


def test_an_edit_of_a_page_leaves_the_modules_of_the_app_alone(app):
    app.emitted(app.stage.updated, lambda: app.edit("p/p.js", "opened", "edited"))
    assert app.lines[0] == "the store runs"
    assert "the store runs" not in app.lines[1:]
    assert app.lines[-1] == "edited 2 true"


def test_an_error_in_typescript_is_told_at_its_own_line(app):
    app.laid_out(lambda: app.stage.open_page("q/q"))
    assert [(problem.at.path, problem.at.line) for problem in app.problems] == [("q/q.ts", 10)]


def test_a_function_of_a_page_keeps_its_page_wherever_it_is_called(app):
    line = app.emitted(app.stage.console, lambda: app.stage.open_page("r/r"))
    assert line.text == "kept {}"


def test_a_plugin_is_named_once_and_its_components_are_boxes(app):
    assert app.lacks == [("plugin", "far-box: plugin://far/box")]
    assert app.boxes("p/p.wxml", "<far-box")[0].boxes[0].height > 0
    app.laid_out(lambda: app.stage.open_page("q/q"))
    assert app.lacks[1:] == [("plugin", "far")]
