"""The worker of a running app: a thread that speaks with its page and reaches nothing else."""

from __future__ import annotations

import json

import pytest

from designer.project import Project

pytestmark = pytest.mark.web

APP = {
    "app.json": '{"pages": ["p/p"], "workers": "workers"}',
    # Tests speak with the app through the frame's own world.
    "app.js": (
        "const world = Function('return this')(); world.wx = wx; world.heard = [];\n"
        "world.start = (path) => { world.task = wx.createWorker(path); task.onMessage((value) => heard.push(value));\n"
        "  task.onError(({ message, lineno }) => heard.push([message, lineno])); return 'started' }"
    ),
    "p/p.wxml": "<view/>",
    "p/p.js": "Page({})",
    "workers/main.js": (
        "const { double } = require('./lib')\n"
        "worker.onMessage((value) => {\n"
        "  if (value === 'throw') throw new Error('worker broke')\n"
        "  if (value === 'log') return console.log('from the worker')\n"
        "  if (value === 'spin') while (true) {}\n"
        "  worker.postMessage({ value: double(value.n), buffer: value.buffer?.byteLength })\n"
        "})\n"
    ),
    "workers/lib.js": "exports.double = (n) => 2 * n",
    "workers/reach.js": (
        "const world = Function('return this')()\n"
        "const tries = {\n"
        "  fetch: () => world.fetch('/app.json').then((r) => r.text()), socket: () => new Promise((yes, no) => {\n"
        "    const s = new world.WebSocket('wss://a.example'); s.onopen = yes; s.onerror = () => no(Error('no')) }),\n"
        "  script: async () => world.importScripts('/app.js'), nested: () => new Promise((yes, no) => {\n"
        "    const w = new world.Worker('/.weft/worker.js'); w.onerror = () => no(Error('no')); w.onmessage = yes;\n"
        "    setTimeout(() => no(Error('silent')), 300) }),\n"
        "}\n"
        "for (const [name, reach] of Object.entries(tries)) Promise.resolve().then(reach)\n"
        "  .then(() => worker.postMessage([name, 'reached']), () => worker.postMessage([name, 'refused']))\n"
    ),
}


@pytest.fixture
def app(lent_stage_of, write):
    live = lent_stage_of()
    live.open(Project.open(write(APP)), "p/p")
    live.run()
    return live


def heard(live, count: int):
    live.qtbot.waitUntil(lambda: len(live.in_frame("heard")) >= count, timeout=8000)
    return live.in_frame("heard")


def test_a_worker_requires_its_files_and_answers(app):
    app.in_frame("(start('workers/main.js'), task.postMessage({ n: 21, buffer: new ArrayBuffer(8) }), 1)")
    assert heard(app, 1) == [{"value": 42, "buffer": 8}]


def test_its_console_and_its_errors_are_told_with_their_places(app):
    app.in_frame("start('workers/main.js')")
    line = app.emitted(app.stage.console, lambda: app.in_frame("(task.postMessage('log'), 1)"))
    assert (line.text, line.at.path, line.at.line) == ("from the worker", "workers/main.js", 4)
    problem = app.emitted(app.stage.problem, lambda: app.in_frame("(task.postMessage('throw'), 1)"))
    assert (problem.message, problem.at.path, problem.at.line) == ("worker broke", "workers/main.js", 3)
    assert heard(app, 1) == [["worker broke", 3]]


def test_an_endless_loop_keeps_neither_the_page_nor_the_next_worker_from_working(app):
    app.in_frame("(start('workers/main.js'), task.postMessage('spin'), 1)")
    assert app.in_frame("1 + 1") == 2
    app.in_frame("(task.terminate(), start('workers/main.js'), task.postMessage({ n: 1 }), 1)")
    assert heard(app, 1) == [{"value": 2}]


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("workers/none.js", "createWorker:fail file not found: workers/none.js"),
        ("p/p.js", 'createWorker:fail p/p.js is not in the folder "workers" that app.json names as "workers"'),
        ("workers/../app.js", "is not in the folder"),
    ],
)
def test_only_scripts_of_the_workers_folder_run(app, path, words):
    assert words in app.in_frame(f"start({json.dumps(path)})")


def test_one_worker_runs_at_a_time(app):
    app.in_frame("start('workers/main.js')")
    assert "maximum number of workers is 1" in app.in_frame("start('workers/main.js')")


def test_a_worker_reaches_nothing_but_its_page(app):
    app.in_frame("start('workers/reach.js')")
    assert {tuple(each) for each in heard(app, 4)} == {
        (name, "refused") for name in ("fetch", "socket", "script", "nested")
    }


def test_no_other_script_becomes_a_worker(app):
    made = (
        "new Promise((done) => { const made = new Worker('/app.js'); made.onerror = () => done('refused');"
        " setTimeout(() => done('ran'), 500) })"
    )
    assert app.in_frame(made) in {"refused"} or "SecurityError" in app.in_frame(made)


def test_a_worker_ends_with_its_app(app):
    app.in_frame("(start('workers/main.js'), task.postMessage('spin'), 1)")
    app.laid_out(app.stage.reload)
    assert app.in_frame("start('workers/main.js')") == "started"
