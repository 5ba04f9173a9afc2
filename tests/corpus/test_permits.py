"""What counts as a change outside the construct."""

import pytest

from designer.source.source import Span
from tests.corpus.permits import Permit, trespass


@pytest.mark.parametrize(
    ("before", "spans", "after", "allowed"),
    [
        ("abc", [], "abc", True),
        ("abc", [], "abd", False),
        ("abc", [Span(1, 2)], "axyc", True),
        ("abc", [Span(1, 2)], "ac", True),
        ("abc", [Span(1, 2)], "axd", False),
        ("abc", [Span(1, 2)], "xbc", False),
        ("abc", [Span(1, 1)], "axbc", True),
        ("abc", [Span(1, 1)], "axc", False),
        ("a <b/> c", [Span(2, 6)], "ac", True),
        ("a <b/> c", [Span(2, 6)], "a\n\tc", True),
        ("a <b/> c", [Span(2, 6)], "", False),
        ("a.b.c", [Span(0, 1), Span(4, 5)], "x.b.y", True),
        ("a.b.c", [Span(0, 1), Span(4, 5)], "x.by", False),
        ("a.b.c", [Span(2, 3), Span(2, 3)], "a..c", True),
        ("aba", [Span(1, 2)], "aa", True),
        ("aba", [Span(1, 2)], "a", False),
        ("abc", [Span(0, 3)], "", True),
    ],
)
def test_only_what_is_permitted_may_differ(before, spans, after, allowed):
    found = trespass(Permit().allow("a", *spans), {"a": before}, {"a": after})
    assert (found is None) is allowed


@pytest.mark.parametrize(
    ("permit", "before", "after", "allowed"),
    [
        (Permit(), {"a": None}, {"a": "x"}, False),
        (Permit(made={"a"}), {"a": None}, {"a": "x"}, True),
        (Permit(), {"a": "x"}, {"a": None}, False),
        (Permit(gone={"a"}), {"a": "x"}, {"a": None}, True),
        (Permit(moved={"a": "b"}), {"a": "x", "b": None}, {"a": None, "b": "x"}, True),
        (Permit(moved={"a": "b"}), {"a": "x", "b": None}, {"a": None, "b": "y"}, False),
        (Permit(moved={"a": "b"}).allow("a", Span(0, 1)), {"a": "x", "b": None}, {"a": None, "b": "y"}, True),
    ],
)
def test_files_come_go_and_move_only_where_it_is_permitted(permit, before, after, allowed):
    assert (trespass(permit, before, after) is None) is allowed
