"""What an app stores stays with its project, and the person can change it."""

from __future__ import annotations

import json

import pytest

from designer.project import Project
from designer.stage.messages import MalformedMessage, read_message

pytestmark = pytest.mark.web

APP = {
    "app.json": '{"pages": ["p/p"]}',
    "app.js": "Function('return this')().wx = wx",
    "p/p.wxml": "<view/>",
    "p/p.js": "Page({})",
}


@pytest.fixture
def app(stage_of, write, tmp_path):
    live = stage_of()
    live.stage.keep_in(tmp_path / "kept")
    live.open(Project.open(write(APP)), "p/p")
    return live


def store(live, key, value):
    live.emitted(
        live.stage.storage.changed,
        lambda: live.in_frame(f"(wx.setStorageSync({json.dumps(key)}, {json.dumps(value)}), 1)"),
    )


def test_what_is_stored_is_seen_and_there_after_the_app_starts_anew(app):
    store(app, "cart", {"items": [1]})
    assert app.stage.storage.value_text("cart") == '{"items": [1]}'
    app.laid_out(app.stage.reload)
    assert app.in_frame("wx.getStorageSync('cart').items") == [1]


def test_what_is_stored_is_there_in_the_next_run_and_not_in_the_project(app, stage_of, tmp_path):
    store(app, "cart", [1])
    app.stage.set_project(None)
    assert dict(app.stage.storage.items) == {}
    again = stage_of()
    again.stage.keep_in(tmp_path / "kept")
    again.open(Project.open(app.project.root), "p/p")
    assert again.in_frame("wx.getStorageSync('cart')") == [1]
    assert sorted(path.name for path in app.project.root.iterdir()) == ["app.js", "app.json", "p"]


def test_another_project_has_a_storage_of_its_own(app, tmp_path):
    store(app, "cart", [1])
    other = tmp_path / "other"
    for name, text in APP.items():
        (other / name).parent.mkdir(parents=True, exist_ok=True)
        (other / name).write_text(text)
    app.open(Project.open(other), "p/p")
    assert app.in_frame("wx.getStorageInfoSync().keys") == []


def test_what_the_person_changes_reaches_the_app_at_once(app):
    storage = app.stage.storage
    storage.set_value("token", '"abc"')
    app.qtbot.waitUntil(lambda: app.in_frame("wx.getStorageSync('token')") == "abc", timeout=5000)
    storage.remove("token")
    app.qtbot.waitUntil(lambda: app.in_frame("wx.getStorageSync('token')") == "", timeout=5000)
    storage.set_value("a", "1")
    storage.clear()
    app.qtbot.waitUntil(lambda: app.in_frame("wx.getStorageInfoSync().keys") == [], timeout=5000)
    assert storage.size_bytes == 0


def test_the_person_cannot_store_what_is_no_json_or_too_large(app):
    with pytest.raises(ValueError, match="Expecting"):
        app.stage.storage.set_value("a", "{")
    with pytest.raises(ValueError, match="too large"):
        app.stage.storage.set_value("a", json.dumps("x" * 700_000))


def test_a_frame_that_forges_its_storage_is_not_followed_beyond_the_limit(app):
    item = json.dumps({"data": "x" * 500_000})
    forged = "for (let n = 0; n < 20; n += 1) parent.postMessage({type: 'storageSet', key: 'k' + n, text: %s}, '*')"
    app.in_frame(f"{{ {forged % json.dumps(item)} }}")
    app.in_frame("wx.setStorageSync('last', 1)")
    app.qtbot.waitUntil(lambda: len(app.stage.storage.items) >= 10, timeout=5000)
    assert app.stage.storage.size_bytes <= app.stage.storage.limit_bytes
    with pytest.raises(MalformedMessage):
        read_message(json.dumps({"type": "storageSet", "key": "k", "text": "x" * 700_000}))


def test_a_file_that_was_spoilt_counts_as_empty(app, stage_of, tmp_path):
    store(app, "cart", [1])
    app.stage.set_project(None)
    (file,) = (tmp_path / "kept").glob("*/storage.json")
    file.write_text('{"cart": "no item", "x": 1}')
    again = stage_of()
    again.stage.keep_in(tmp_path / "kept")
    again.open(Project.open(app.project.root), "p/p")
    assert again.in_frame("wx.getStorageInfoSync().keys") == []
