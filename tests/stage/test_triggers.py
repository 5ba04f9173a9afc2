"""Events that a person lets happen."""

from __future__ import annotations

from pathlib import Path

import pytest

from designer.catalog import catalog
from designer.project import Project
from designer.stage.messages.reading import MalformedMessage, read_message
from designer.stage.triggers import PageTriggers, triggerable
from tests.stage.live import LiveStage

FILES = {
    "app.json": '{"pages": ["pages/scan/scan"]}',
    "app.js": "App({})\n",
    "pages/scan/scan.js": "Page({ found(event) { console.log(event.type + ' ' + event.detail.result) } })\n",
    "pages/scan/scan.wxml": '<view><camera id="eye" mode="scanCode" bindscancode="found"/><ad unit-id="x"/></view>\n',
}


@pytest.mark.web
def test_the_person_lets_a_camera_find_a_code(qtbot, tmp_path: Path):
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    live = LiveStage(qtbot)
    live.open(Project.open(tmp_path), "pages/scan/scan")
    live.run()
    triggers = PageTriggers(live.stage)
    boxes = live.emitted(triggers.boxes_changed, triggers.ask)
    assert [(box.tag, box.id) for box in boxes] == [("camera", "eye"), ("ad", "")]
    line = live.emitted(live.stage.console, lambda: triggers.trigger(boxes[0], "scancode", {"result": "4006381333931"}))
    assert line.text == "scancode 4006381333931"
    live.close()


def test_a_box_without_a_tag_is_refused():
    with pytest.raises(MalformedMessage):
        read_message('{"type": "triggers", "boxes": [{"box": 1, "id": "", "ref": ""}]}')


@pytest.mark.parametrize("tag", [component.tag for component in catalog().components if triggerable(component.tag)])
def test_what_a_person_triggers_does_not_count_as_working(tag):
    assert {event.support for event in triggerable(tag)} == {"shown"}
    assert all(isinstance(event.trigger, dict) for event in triggerable(tag))
