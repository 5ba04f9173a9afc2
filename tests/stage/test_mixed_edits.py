"""Edits of templates, sheets, JSON and scripts in any order show what a fresh page shows."""

from __future__ import annotations

import random

import pytest

from designer.project import Project
from tests.stage.live import LiveStage
from tests.stage.test_quick_edits import SHOWN
from tests.stage.test_surviving_edits import FILES, PAGE

pytestmark = pytest.mark.web

TOGGLES = [
    (f"{PAGE}.wxml", 'class="top"', 'class="top wide"'),
    (f"{PAGE}.wxml", '<view id="shown">', '<view class="top">new {{word}}</view><view id="shown">'),
    (f"{PAGE}.wxml", '<my-counter id="counter" label="one" />', ""),
    (f"{PAGE}.wxml", '<input id="name"', '<input id="name" wx:if="{{count === 0}}"'),
    (f"{PAGE}.wxss", "red", "blue"),
    (f"{PAGE}.wxss", ".top {", "view { margin: 1px }\n.top {"),
    (f"{PAGE}.js", "word: 'old'", "word: 'new'"),
    (f"{PAGE}.js", "`loaded ${query.id}`", "'all', 'loaded'"),
    (f"{PAGE}.json", '"my-counter": "/counter/counter"', ""),
    ("counter/counter.wxml", "{{unit}}", "{{unit}}<text>!</text>"),
    ("counter/counter.js", "'pcs'", "'boxes'"),
    ("counter/counter.json", '"component": true', '"component": true, "styleIsolation": "apply-shared"'),
    ("counter/counter.wxss", ".count { color: green }", ".count { color: gray }"),
    ("app.wxss", "page { color: black }", "page { color: white } view { padding: 0 }"),
    ("store.js", "loads = 0", "loads = 9"),
    ("app.js", "user: ''", "user: 'Ann'"),
]
# The numbers of isolated components follow the order in which they came.
SHEETS = "document.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText).join(' '))"
LOOK = f"JSON.stringify([{SHOWN}, {SHEETS}]).replace(/\\bc\\d+--/g, 'c--')"


@pytest.fixture
def project(write) -> Project:
    """The small shop with a sheet for everything."""
    sheets = {"counter/counter.wxss": ".count { color: green }\n", "app.wxss": "page { color: black }\n"}
    return Project.open(write({**FILES, **sheets}))


def opened(lent_stage_of, project: Project) -> LiveStage:
    stage = lent_stage_of()
    stage.open(project, PAGE)
    return stage


def toggle(live: LiveStage, path: str, one: str, other: str) -> bool:
    """Make an edit, or take it back; returns whether that was possible."""
    text = live.project.source(path).text
    old, new = (other, one) if other and other in text else (one, other)
    if text.count(old) != 1 or (old == "" and new):
        return False
    live.emitted(live.stage.updated, lambda: live.edit(path, old, new))
    return True


@pytest.mark.parametrize("seed", [1, 8])
def test_many_kinds_of_edits_in_a_row_show_what_a_fresh_page_shows(lent_stage_of, project, seed):
    live, fresh = opened(lent_stage_of, project), opened(lent_stage_of, project)
    chance = random.Random(seed)
    made = [toggle(live, *chance.choice(TOGGLES)) for _ in range(24)]
    assert sum(made) > 8
    fresh.laid_out(lambda: fresh.stage.open_page(PAGE, fresh=True))
    assert live.in_frame(LOOK) == fresh.in_frame(LOOK)
