from __future__ import annotations

import copy
from typing import Any

import pytest

from designer.stage.geometry import Rect, Snapshot, union
from designer.stage.marks import NodeKey
from designer.stage.messages import MalformedMessage

NODE = {
    "ref": "0:1",
    "items": [],
    "parent": -1,
    "boxes": [[0, 0, 100, 50]],
    "clip": None,
    "flow": "column",
    "padding": [1, 2, 3, 4],
    "margin": [0, 0, 0, 0],
}
GEOMETRY: dict[str, Any] = {
    "page": "pages/p/p",
    "viewport": {"width": 375, "height": 600},
    "scroll": {"x": 0, "y": 10, "width": 375, "height": 900},
    "nodes": [NODE],
}


def key(reference: str) -> NodeKey | None:
    return NodeKey("p.wxml", int(reference.partition(":")[2])) if reference.startswith("0:") else None


def geometry(*nodes: dict[str, Any]) -> Snapshot:
    return Snapshot.read({**GEOMETRY, "nodes": [{**NODE, **node} for node in nodes]}, key)


def test_a_geometry_is_read():
    snapshot = Snapshot.read(GEOMETRY, key)
    box = snapshot.nodes[0]
    assert (snapshot.page, snapshot.width, snapshot.scroll.height) == ("pages/p/p", 375, 900)
    assert (box.path, box.node, box.bounds, box.content) == ("p.wxml", 1, Rect(0, 0, 100, 50), Rect(4, 1, 94, 46))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("flow", "diagonal"),
        ("flow", ["row"]),
        ("parent", 0),
        ("parent", -2),
        ("parent", "0"),
        ("boxes", [[0, 0, 1]]),
        ("boxes", [[0, 0, 1, "wide"]]),
        ("boxes", None),
        ("clip", [1]),
        ("items", ["a"]),
        ("padding", [1, 2, 3]),
        ("margin", None),
    ],
)
def test_a_geometry_of_the_wrong_shape_is_refused(name, value):
    with pytest.raises(MalformedMessage):
        geometry({name: value})


@pytest.mark.parametrize("name", ["page", "viewport", "scroll", "nodes"])
def test_a_geometry_that_lacks_something_is_refused(name):
    fields = copy.deepcopy(GEOMETRY)
    del fields[name]
    with pytest.raises(MalformedMessage):
        Snapshot.read(fields, key)


def test_a_node_whose_element_is_gone_is_kept_without_a_file():
    assert geometry({"ref": "9:9"}).nodes[0].path == ""


def test_what_is_inside_is_hit_before_what_is_around():
    snapshot = geometry({"ref": "0:1"}, {"ref": "0:2", "parent": 0, "boxes": [[10, 10, 20, 20]]})
    assert [box.node for box in snapshot.at(15, 15)] == [2, 1]
    assert [box.node for box in snapshot.at(5, 5)] == [1]


def test_what_comes_later_lies_above():
    snapshot = geometry({"ref": "0:1"}, {"ref": "0:2"})
    assert [box.node for box in snapshot.at(5, 5)] == [2, 1]


def test_what_is_cut_off_is_not_hit():
    snapshot = geometry({"clip": [0, 0, 100, 20]})
    assert snapshot.at(5, 19)
    assert not snapshot.at(5, 21)


def test_the_gap_between_two_boxes_of_one_node_is_not_hit():
    snapshot = geometry({"boxes": [[0, 0, 10, 10], [30, 0, 10, 10]]})
    assert snapshot.at(35, 5)
    assert not snapshot.at(20, 5)
    assert snapshot.nodes[0].bounds == Rect(0, 0, 40, 10)


def test_every_instance_of_a_list_item_is_found():
    snapshot = geometry({"items": [0]}, {"items": [1], "boxes": [[0, 50, 100, 50]]}, {"ref": "0:2"})
    assert [box.items for box in snapshot.of("p.wxml", 1)] == [(0,), (1,)]
    assert snapshot.of("other.wxml", 1) == []


def test_a_node_that_is_not_displayed_has_no_box_and_is_never_hit():
    snapshot = geometry({"boxes": []})
    assert snapshot.at(0, 0) == []
    assert snapshot.of("p.wxml", 1)[0].bounds == Rect(0, 0, 0, 0)


def test_rectangles_meet_unite_and_keep_their_distance():
    left, right = Rect(0, 0, 10, 10), Rect(5, 5, 10, 10)
    assert left.common(right) == Rect(5, 5, 5, 5)
    assert left.common(Rect(20, 20, 1, 1)) is None
    assert union([left, right]) == Rect(0, 0, 15, 15)
    assert union([]) is None
    assert (left.distance(5, 5), left.distance(13, 14)) == (0, 5)
