"""Looking into the data of a running app, and typing expressions into it."""

from __future__ import annotations

import json

import pytest

from designer.project import Project
from designer.stage.inspection import Inspection
from designer.stage.messages.inspection import DataPlace, DataRow, DataRows
from designer.stage.messages.reading import MalformedMessage, read_message
from tests.stage.live import LONGEST_MS, LiveStage

web = pytest.mark.web
TOP = DataPlace("")


class Looking:
    """An inspection with what it told last of each place."""

    def __init__(self, live: LiveStage) -> None:
        self.live = live
        self.inspection = Inspection(live.stage)
        self.told: dict[DataPlace, DataRows] = {}
        self.inspection.rows_changed.connect(lambda rows: self.told.__setitem__(rows.place, rows))
        self.watch(TOP)

    def watch(self, *places: DataPlace, most: int = 100) -> None:
        """Open places and wait for the rows of each."""
        for place in places:
            self.told.pop(place, None)
        self.inspection.watch(dict.fromkeys((*self.told, *places), most))
        self.live.qtbot.waitUntil(lambda: all(place in self.told for place in places), timeout=LONGEST_MS)

    def row(self, place: DataPlace, key: str) -> DataRow | None:
        """The member of a place as it was told last."""
        return next((row for row in self.told[place].rows if row.key == key), None)

    def until(self, place: DataPlace, key: str, preview: str) -> None:
        """Wait until a member is told with this preview."""
        self.live.qtbot.waitUntil(
            lambda: (row := self.row(place, key)) is not None and row.preview == preview, timeout=LONGEST_MS
        )

    @property
    def page(self) -> DataPlace:
        """The page on top."""
        return DataPlace(self.told[TOP].rows[0].key)


@pytest.fixture
def looking(live: LiveStage) -> Looking:
    return Looking(live)


@web
def test_the_pages_and_the_app_are_listed(looking: Looking):
    assert [(row.kind, row.label) for row in looking.told[TOP].rows] == [("page", "pages/home/home"), ("app", "App")]


@web
def test_the_data_of_a_page_is_told_and_again_when_it_changes(looking: Looking):
    looking.watch(looking.page)
    assert [(row.key, row.kind, row.preview) for row in looking.told[looking.page].rows] == [
        ("name", "string", "Weft"),
        ("list", "array", '["a", "b", "c"]'),
    ]
    looking.inspection.evaluate("getCurrentPages()[0].setData({ name: 'Loom' })")
    looking.until(looking.page, "name", "Loom")


@web
def test_an_edited_value_is_on_the_page(looking: Looking):
    place = DataPlace(looking.page.root, ("list", "1"))
    looking.inspection.set_value(place, "Tea")
    looking.watch(DataPlace(looking.page.root, ("list",)))
    assert looking.live.in_frame("document.querySelectorAll('.row')[1].innerText") == "Tea"


@web
def test_what_the_app_keeps_can_be_seen_and_edited(looking: Looking):
    shared = DataPlace("app", ("globalData",))
    looking.watch(shared)
    looking.inspection.set_value(DataPlace("app", ("globalData", "started")), 7)
    looking.until(shared, "started", "7")


@web
def test_components_are_found_below_their_page(stage_of, write):
    live = stage_of()
    counter = {
        "c/c.json": '{"component": true}',
        "c/c.wxml": "<view>{{n}}</view>",
        "c/c.js": "Component({ data: { n: 4 } })",
    }
    page = {"p/p.wxml": '<view><my-c id="first"/><my-c/></view>', "p/p.json": '{"usingComponents": {"my-c": "/c/c"}}'}
    live.open(Project.open(write({"app.json": '{"pages": ["p/p"]}', "p/p.js": "Page({})", **page, **counter})), "p/p")
    looking = Looking(live)
    within = DataPlace(f"within:{looking.page.root}")
    looking.watch(looking.page, within)
    assert looking.told[looking.page].rows[-1].size == 2
    first = looking.told[within].rows[0]
    assert (first.label, first.preview) == ("c#first", "c/c")
    looking.watch(DataPlace(first.key))
    looking.inspection.set_value(DataPlace(first.key, ("n",)), 9)
    looking.until(DataPlace(first.key), "n", "9")
    assert live.in_frame("document.querySelector('wx-my-c').innerText") == "9"


@web
def test_ten_megabytes_are_told_in_short(looking: Looking):
    looking.inspection.evaluate(
        "getCurrentPages()[0].setData({ many: Array.from({ length: 100000 }, (_, i) => ({ t: 'x'.repeat(80) })) }), 1"
    )
    many = DataPlace(looking.page.root, ("many",))
    looking.watch(many, most=100)
    assert (len(looking.told[many].rows), looking.told[many].total) == (100, 100_000)


@web
def test_what_is_watched_is_told_again_after_a_fresh_start(looking: Looking):
    looking.watch(DataPlace("app"))
    looking.told.clear()
    looking.live.laid_out(looking.live.stage.reload)
    looking.live.qtbot.waitUntil(lambda: DataPlace("app") in looking.told, timeout=LONGEST_MS)


@web
def test_an_expression_runs_in_the_world_of_the_app(looking: Looking):
    answer = looking.live.emitted(
        looking.inspection.answered, lambda: looking.inspection.evaluate("getCurrentPages()[0].data.list.length")
    )
    assert (answer.failed, answer.text) == (False, "3")


@pytest.mark.parametrize(
    "fields",
    [
        {"root": "app", "path": "a", "rows": [], "total": 0},
        {"root": "app", "path": [1], "rows": [], "total": 0},
        {"root": "app", "path": [], "rows": {}, "total": 0},
        {"root": "app", "path": [], "rows": ["a"], "total": 0},
        {"root": "app", "path": ["a"] * 500, "rows": [], "total": 0},
        {"root": "app", "path": [], "rows": [dict.fromkeys(("key", "label", "kind", "preview"), "a")], "total": 0},
        {"root": 3, "path": [], "rows": [], "total": 0},
    ],
)
def test_rows_of_the_wrong_shape_are_refused(fields):
    with pytest.raises(MalformedMessage):
        read_message(json.dumps({"type": "dataRows", **fields}))
