"""Layouts that are told in terms of the one before are those that a whole measurement tells."""

from __future__ import annotations

import random
from typing import Any

import pytest

from designer import edits
from designer.stage.geometry import Rect
from designer.stage.layouts import Layouts
from designer.stage.messages import GeometryMessage, MalformedMessage
from tests.stage.test_quick_edits import PAGE, live, project, random_edit
from tests.stage.test_snapshot import GEOMETRY, NODE, key

__all__ = ["live", "project"]

REST = {name: value for name, value in GEOMETRY.items() if name != "nodes"}
BEFORE = {
    **GEOMETRY,
    "nodes": [NODE, {**NODE, "ref": "0:2", "parent": 0}, {**NODE, "ref": "0:3", "parent": 1, "boxes": [[0, 5, 9, 9]]}],
}


def whole(serial: int = 1) -> GeometryMessage:
    return GeometryMessage(BEFORE, serial)


def change(*runs: Any, serial: int = 2) -> GeometryMessage:
    return GeometryMessage(REST, serial, list(runs))


def kept(start: int, count: int, dx: float = 0, dy: float = 0) -> dict[str, float]:
    return {"from": start, "count": count, "dx": dx, "dy": dy}


def test_nodes_that_stay_are_the_same_objects():
    layouts = Layouts()
    before, after = layouts.read(whole(), key), layouts.read(change(kept(0, 3)), key)
    assert [old is now for old, now in zip(before.nodes, after.nodes, strict=True)] == [True, True, True]


def test_nodes_move_and_follow_their_parents_to_other_places():
    layouts = Layouts()
    layouts.read(whole(), key)
    new = {"from": -1, "nodes": [{**NODE, "ref": "0:9", "parent": 0}]}
    after = layouts.read(change(kept(0, 1), new, kept(1, 2, 0.5, 10)), key)
    assert [(node.node, node.parent) for node in after.nodes] == [(1, -1), (9, 0), (2, 0), (3, 2)]
    assert after.nodes[3].bounds == Rect(0.5, 15, 9, 9)


def test_a_layout_that_builds_on_one_that_was_missed_is_not_read():
    layouts = Layouts()
    layouts.read(whole(), key)
    assert layouts.read(change(kept(0, 3), serial=3), key) is None
    assert Layouts().read(change(kept(0, 3)), key) is None


@pytest.mark.parametrize(
    "run",
    [
        kept(2, 2),
        kept(-1, 1),
        kept(0, -1),
        kept(2, 1),
        {"from": "a", "count": 1, "dx": 0, "dy": 0},
        {"from": 0, "nodes": [{}]},
        {"from": 0, "nodes": 3},
        7,
    ],
)
def test_a_change_of_the_wrong_shape_is_refused_and_the_next_one_too(run):
    layouts = Layouts()
    layouts.read(whole(), key)
    with pytest.raises(MalformedMessage):
        layouts.read(change(run), key)
    assert layouts.read(change(kept(0, 3), serial=3), key) is None


def test_a_short_message_cannot_ask_for_endless_nodes():
    layouts = Layouts()
    layouts.read(whole(), key)
    with pytest.raises(MalformedMessage, match="more than"):
        layouts.read(change(*[kept(0, 3)] * 100_000), key)


@pytest.mark.web
@pytest.mark.parametrize("seed", range(2))
def test_layouts_after_many_edits_are_those_of_a_whole_measurement(live, seed):
    chance = random.Random(seed)
    for _ in range(12):
        try:
            made = random_edit(live.project, chance)
        except edits.NotEditable:
            continue
        if not made.steps:
            continue
        told = live.emitted(live.stage.geometry_changed, lambda made=made: live.project.apply(made))
        assert live.emitted(live.stage.geometry_changed, live.stage.measure).nodes == told.nodes
        if not live.project.wxml(PAGE).roots:
            return
