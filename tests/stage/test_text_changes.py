"""How a text becomes another one, as the frame applies it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.stage.text_changes import text_change

LONG = "<view>标题 😀</view>\n" * 60


def applied(known: str, change: str | dict[str, str | int] | None) -> str | None:
    """What the frame makes of a change, in UTF-16 units as JavaScript counts."""
    if not isinstance(change, dict):
        return change
    units = known.encode("utf-16-le", "surrogatepass")
    assert len(units) == 2 * change["length"]
    inserted = change["text"].encode("utf-16-le", "surrogatepass")
    made = units[: 2 * change["start"]] + inserted + units[2 * change["end"] :]
    return made.decode("utf-16-le", "surrogatepass")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (LONG, LONG),
        (LONG, LONG.replace("😀", "😁", 1)),
        (LONG, f"<!-- 😀 -->{LONG}"),
        (LONG, LONG[:300] + LONG[320:]),
        (LONG, f"{LONG}\udcff"),
        (LONG, ""),
        ("", LONG),
        ("aaaa" * 300, "aaaa" * 301),
    ],
)
def test_a_change_leads_to_the_new_text(old, new):
    assert applied(old, text_change(old, new)) == new


@given(
    st.lists(st.sampled_from(["a", "标", "😀", "ab"]), min_size=400), st.integers(0, 400), st.integers(0, 9), st.text()
)
def test_any_change_leads_to_the_new_text(parts, start, removed, inserted):
    old = "".join(parts)
    new = old[:start] + inserted + old[start + removed :]
    assert applied(old, text_change(old, new)) == new


def test_a_small_edit_of_a_long_text_is_a_short_change():
    assert text_change(LONG, LONG.replace("标题", "题", 1)) == {
        "start": 6,
        "end": 7,
        "text": "",
        "length": len(LONG) + 60,
    }


@pytest.mark.parametrize(("known", "text"), [(None, LONG), (LONG, None), (LONG, "short"), (LONG, "x" * 2000)])
def test_what_is_unknown_gone_short_or_all_new_is_sent_whole(known, text):
    assert text_change(known, text) == text
