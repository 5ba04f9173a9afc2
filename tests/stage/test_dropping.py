from __future__ import annotations

import pytest

from designer.source.wxml import Element
from designer.stage.geometry import DropTarget, NodeBox, Rect, Sides, Snapshot, drop_target
from tests.stage.drawing import CELL, document_of, element, layout, name_of

COLUMN = '<view id="p"><view id="a"/><view id="b"/></view>'
COLUMN_DRAWN = """
    pppppppp
    paaaaaap
    paaaaaap
    pppppppp
    pbbbbbbp
    pbbbbbbp
    pppppppp
    pppppppp
"""
ROW = '<view id="p"><text id="a"/><text id="b"/></view>'
ROW_DRAWN = """
    pppppppppp
    paaappbbbp
    paaappbbbp
    pppppppppp
"""
WRAPPED = '<view id="p"><text id="a"/><text id="b"/><text id="c"/><text id="d"/></view>'
WRAPPED_DRAWN = """
    pppppppppp
    paaappbbbp
    pppppppppp
    pcccppdddp
    pppppppppp
"""
NESTED = '<view id="p"><view id="a"><text id="t"/></view></view>'
NESTED_DRAWN = """
    pppppppppp
    paaaaaaaap
    paaaaaaaap
    paattttaap
    paaaaaaaap
    paaaaaaaap
    pppppppppp
"""


def holds(found: Element) -> bool:
    """Texts hold nothing."""
    return found.tag != "text"


def ask(markup, drawing, column, row, *, flows=None, excluded=(), can_hold=holds) -> DropTarget | None:
    document = document_of(markup)
    ids = frozenset(element(document, name).id for name in excluded)
    return drop_target(layout(document, drawing, flows), document, column * CELL, row * CELL, can_hold, ids)


def said(markup, drawing, column, row, **options):
    """The answer by names: (parent, before)."""
    document = document_of(markup)
    target = ask(markup, drawing, column, row, **options)
    assert target is not None
    names = {found.id: name_of(found) for found in document.elements()}
    parent = "page" if target.parent is None else names[target.parent]
    return parent, "end" if target.before is None else names[target.before]


@pytest.mark.parametrize(
    ("markup", "drawing", "flow", "point", "expected"),
    [
        # A container takes it inside, beside the child that is nearest.
        (COLUMN, COLUMN_DRAWN, "column", (4, 0.9), ("p", "a")),
        (COLUMN, COLUMN_DRAWN, "column", (4, 3.2), ("p", "b")),
        (COLUMN, COLUMN_DRAWN, "column", (4, 3.8), ("p", "b")),
        (COLUMN, COLUMN_DRAWN, "column", (4, 6.5), ("p", "end")),
        (COLUMN, COLUMN_DRAWN, "column-reverse", (4, 3.2), ("p", "a")),
        # A child that takes none is passed on the nearer side.
        (ROW, ROW_DRAWN, "row", (1.5, 2), ("p", "a")),
        (ROW, ROW_DRAWN, "row", (3.5, 2), ("p", "b")),
        (ROW, ROW_DRAWN, "row", (5, 2), ("p", "b")),
        (ROW, ROW_DRAWN, "row", (8.5, 2), ("p", "end")),
        (ROW, ROW_DRAWN, "row-reverse", (1.5, 2), ("p", "b")),
        # Lines that wrap are told apart by where the point is.
        (WRAPPED, WRAPPED_DRAWN, "inline", (1.2, 1.5), ("p", "a")),
        (WRAPPED, WRAPPED_DRAWN, "inline", (8.5, 1.5), ("p", "c")),
        (WRAPPED, WRAPPED_DRAWN, "inline", (1.2, 3.5), ("p", "c")),
        (WRAPPED, WRAPPED_DRAWN, "row", (8.5, 3.5), ("p", "end")),
    ],
)
def test_a_drop_goes_between_the_nearest_neighbours(markup, drawing, flow, point, expected):
    assert said(markup, drawing, *point, flows={"p": flow}) == expected


@pytest.mark.parametrize(
    ("point", "expected"),
    [
        ((5, 1.2), ("p", "a")),
        ((5, 5.8), ("p", "end")),
        ((5, 2), ("a", "t")),
        ((5, 4.8), ("a", "end")),
        ((5, 0.2), ("page", "p")),
    ],
)
def test_the_very_edge_of_a_container_means_beside_it(point, expected):
    assert said(NESTED, NESTED_DRAWN, *point) == expected


def test_an_empty_container_takes_it_inside():
    target = ask('<view id="p"/>', "pppp\npppp\npppp\npppp", 2, 2)
    assert target == DropTarget(0, None, Rect(0, 0, 40, 0), Rect(0, 0, 40, 40))


def test_blocks_around_children_count_as_their_children():
    markup = '<view id="p"><view id="a"/><block wx:if="{{x}}"><view id="b"/></block></view>'
    assert said(markup, COLUMN_DRAWN, 4, 3.8) == ("p", "block")


def test_a_child_in_a_block_is_passed_inside_the_block():
    markup = '<view id="p"><block wx:for="{{l}}"><text id="a"/><text id="b"/></block></view>'
    assert said(markup, ROW_DRAWN, 3.5, 2, flows={"p": "row"}) == ("block", "b")


def test_nothing_goes_inside_what_is_being_moved():
    assert said(NESTED, NESTED_DRAWN, 5, 3.5, excluded=["a"])[0] == "p"


def test_a_place_before_what_is_being_moved_is_the_place_behind_it():
    assert said(COLUMN, COLUMN_DRAWN, 4, 6.5, excluded=["b"]) == ("p", "end")
    assert said(WRAPPED, WRAPPED_DRAWN, 4, 1.5, flows={"p": "row"}, excluded=["b"]) == ("p", "c")


def test_conditions_and_their_other_branches_stay_together():
    markup = '<view id="p"><text id="a" wx:if="{{x}}"/><text id="b" wx:else/></view>'
    assert said(markup, ROW_DRAWN, 3.5, 2, flows={"p": "row"}) == ("p", "end")
    assert said(markup, ROW_DRAWN, 6.2, 2, flows={"p": "row"}) == ("p", "a")


def test_text_between_two_elements_keeps_its_side():
    document = document_of('<view id="p"><text id="a"/>words<text id="b"/></view>')
    snapshot = layout(document, ROW_DRAWN, {"p": "row"})
    target = drop_target(snapshot, document, 35, 20, holds)
    assert target is not None
    words = element(document, "p").children[1]
    assert target.before == words.id


def test_the_page_itself_takes_what_falls_beside_everything():
    assert said('<view id="a"/>', "aaaa\naaaa\n....\n....", 2, 3.5) == ("page", "end")


def test_an_element_that_holds_nothing_passes_it_to_the_next_around_it():
    markup = '<view id="p"><text id="t"><text id="u"/></text></view>'
    drawing = "pppppppp\npttttttp\nptuuuutp\npttttttp\npppppppp"
    assert said(markup, drawing, 6.5, 2.5, flows={"p": "row"}) == ("p", "end")


def test_where_nothing_takes_it_there_is_no_target():
    document = document_of('<view id="p"><text id="a"/></view>')
    snapshot = layout(document, "pppp\npaap\npppp")
    assert drop_target(snapshot, document, 20, 15, lambda found: False) is not None
    assert drop_target(snapshot, document, 20, 15, lambda found: False).parent is None


def test_parts_of_a_component_count_as_the_component():
    document = document_of('<view id="p"><card id="c"/></view>')
    snapshot = layout(document, "pppppp\npccccp\npccccp\npppppp")
    inner = Rect(20, 10, 20, 20)
    part = NodeBox("1:5", "card.wxml", 5, (), 1, (inner,), None, "row", Sides(0, 0, 0, 0), Sides(0, 0, 0, 0), inner)
    whole = Snapshot("page", 60, 40, Rect(0, 0, 60, 40), (*snapshot.nodes, part))
    target = drop_target(whole, document, 30, 15, lambda found: found.tag == "view")
    assert target is not None
    assert target.parent == element(document, "p").id


@pytest.mark.parametrize(
    ("markup", "drawing", "flow", "point", "line"),
    [
        (COLUMN, COLUMN_DRAWN, "column", (4, 3.8), Rect(10, 35, 60, 0)),
        (COLUMN, COLUMN_DRAWN, "column", (4, 6.5), Rect(10, 60, 60, 0)),
        (ROW, ROW_DRAWN, "row", (3.5, 2), Rect(50, 10, 0, 20)),
        (ROW, ROW_DRAWN, "row", (1.5, 2), Rect(10, 10, 0, 20)),
    ],
)
def test_the_line_stands_in_the_middle_of_the_gap(markup, drawing, flow, point, line):
    target = ask(markup, drawing, *point, flows={"p": flow})
    assert target is not None
    assert target.line == line
