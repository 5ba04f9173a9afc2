"""Pictures that another program changes are fetched anew, and the page stays as it is."""

from __future__ import annotations

import pytest

from designer.project import Project
from tests.stage.live import LiveStage

pytestmark = pytest.mark.web

SMALL = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>'
LARGE = SMALL.replace('width="10"', 'width="30"')
FILES = {
    "app.json": '{"pages": ["p/p"]}',
    "p/p.wxml": '<image src="a.svg" /><view class="b" style="background-image: url(/p/a.svg)">{{count}}</view>\n',
    "p/p.wxss": ".b { border-image-source: url(a.svg) }\n",
    "p/p.js": "Page({ data: { count: 0 } })\n",
    "p/a.svg": SMALL,
}
WIDTH = "document.querySelector('wx-image img').naturalWidth"


@pytest.fixture
def live(lent_stage_of, write) -> LiveStage:
    """A page with a picture, which was read once as it is."""
    stage = lent_stage_of()
    stage.open(Project.open(write(FILES)), "p/p")
    stage.project.reload_from_disk()
    stage.qtbot.waitUntil(lambda: stage.in_frame(WIDTH) == 10, timeout=15_000)
    return stage


def replace_picture(live: LiveStage, text: str | None) -> None:
    picture = live.project.root / "p/a.svg"
    picture.unlink(missing_ok=True)
    if text is not None:
        picture.write_text(text)
    live.project.reload_from_disk()


def test_a_changed_picture_is_shown_and_the_page_keeps_its_data(live):
    live.in_frame("document.querySelector('.b').__wxElement.ownerShadowRoot.getHostNode().setData({ count: 7 })")
    replace_picture(live, LARGE)
    live.qtbot.waitUntil(lambda: live.in_frame(WIDTH) == 30, timeout=15_000)
    assert live.in_frame("document.querySelector('.b').innerText") == "7"


def test_style_sheets_and_inline_styles_name_the_picture_anew(live):
    live.emitted(live.stage.geometry_changed, lambda: replace_picture(live, LARGE))
    style = "getComputedStyle(document.querySelector('.b'))"
    images = live.in_frame(f"[{style}.borderImageSource, {style}.backgroundImage]")
    assert [image.rpartition("/")[2] for image in images] == ['a.svg?1")', 'a.svg?1")']


def test_a_picture_that_comes_later_is_shown(live):
    replace_picture(live, None)
    live.qtbot.waitUntil(lambda: live.in_frame(WIDTH) == 0, timeout=15_000)
    replace_picture(live, LARGE)
    live.qtbot.waitUntil(lambda: live.in_frame(WIDTH) == 30, timeout=15_000)
    assert live.in_frame("document.querySelector('[weft-failed]')") is None
