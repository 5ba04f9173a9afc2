"""An element that became a component shows and does what it did before, and again when it is inlined."""

from __future__ import annotations

import json

import pytest

from designer.edits import extract_component, inline_component
from designer.project import Project
from designer.source.wxml.query import select

pytestmark = pytest.mark.web

PAGE = "p/p.wxml"
FILES = {
    "app.json": json.dumps({"pages": ["p/p"]}),
    "p/p.wxml": (
        '<view class="list">\n'
        '  <view class="card" wx:for="{{goods}}" wx:key="id" bindtap="buy" data-id="{{item.id}}">\n'
        '    <text class="name">{{index}} {{item.name}}</text>\n'
        "  </view>\n"
        "</view>\n"
        "<view>{{told}}</view>\n"
    ),
    "p/p.wxss": ".list { display: flex; }\n.card { flex: 1; padding: 8px; }\n.name { font-weight: bold; }\n",
    "p/p.js": (
        "Page({\n  data: { goods: [{ id: 7, name: 'Tea' }, { id: 8, name: 'Milk' }], told: '' },\n"
        "  buy(e) { this.setData({ told: `bought ${e.currentTarget.dataset.id}` }) },\n})\n"
    ),
}
# Every line of text on the page with where it is, in CSS px.
LINES = """[...document.body.querySelectorAll('*')].flatMap((element) =>
  [...element.childNodes].filter((node) => node.nodeType === 3 && node.data.trim()).map((node) => {
    const range = document.createRange()
    range.selectNodeContents(node)
    const { x, y, width, height } = range.getBoundingClientRect()
    return [node.data.trim(), x, y, width, height]
  }))"""


def shown(live, project):
    live.open(project, "p/p")
    return live.in_frame(LINES)


def test_a_component_shows_what_its_element_did_until_it_is_inlined(lent_stage_of, write):
    project = Project.open(write(FILES))
    live = lent_stage_of()
    before = shown(live, project)
    assert [line[0] for line in before][:2] == ["0 Tea", "1 Milk"]

    [card] = select(project.wxml(PAGE), ".card")
    project.apply(extract_component(project, PAGE, card, "components/card/card", "goods-card"))
    assert shown(live, project) == before

    [card] = select(project.wxml(PAGE), "goods-card")
    project.apply(inline_component(project, PAGE, card))
    assert shown(live, project) == before


def test_the_page_still_hears_of_a_tap_inside_the_component(lent_stage_of, write):
    project = Project.open(write(FILES))
    [card] = select(project.wxml(PAGE), ".card")
    project.apply(extract_component(project, PAGE, card, "components/card/card", "goods-card"))
    live = lent_stage_of()
    lines = shown(live, project)
    live.run()
    _, x, y, *_ = lines[1]
    live.click_page(x + 2, y + 2)
    live.qtbot.waitUntil(lambda: any(line[0] == "bought 8" for line in live.in_frame(LINES)), timeout=5000)
