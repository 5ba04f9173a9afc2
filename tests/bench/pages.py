"""A page of a wanted size, shaped like real ones: cards of views, texts, images, buttons, and custom components."""

from __future__ import annotations

import json
from pathlib import Path

ROUTE = "pages/list/list"
ELEMENTS_A_CARD = 6
SHEET = """.card { display: flex; border-bottom: 1rpx solid #eee }
.pic { width: 80rpx; height: 80rpx }
.t { font-size: 28rpx }
"""
COUNTER = """Component({
  properties: { name: String },
  data: { count: 0 },
  methods: { add() { this.setData({ count: this.data.count + 1 }) } }
})
"""


def write_project(folder: Path, elements: int) -> Path:
    """A mini-program in `folder` whose one page has about `elements` elements; returns the folder."""
    files = {
        "app.json": json.dumps({"pages": [ROUTE]}),
        "app.js": "App({})\n",
        f"{ROUTE}.wxml": page_markup(elements),
        f"{ROUTE}.wxss": SHEET,
        f"{ROUTE}.js": "Page({ data: { title: 'T', chosen: 1 }, tap() {} })\n",
        f"{ROUTE}.json": json.dumps({"usingComponents": {"my-counter": "/counter/counter"}}),
        "counter/counter.json": '{ "component": true }',
        "counter/counter.wxml": '<view class="x" bindtap="add">{{name}}:{{count}}</view>\n',
        "counter/counter.js": COUNTER,
    }
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    return folder


def page_markup(elements: int) -> str:
    """The page's WXML."""
    lines = ['<view class="page">']
    made, card = 1, 0
    while made < elements:
        card += 1
        lines.append(_card(card))
        made += ELEMENTS_A_CARD
        if card % 5 == 0 and made < elements:
            lines.append(f'  <my-counter name="n{card}" />')
            made += 1
    return "\n".join([*lines, "</view>", ""])


def _card(number: int) -> str:
    return f"""  <view class="card c{number}" style="padding: 10rpx" bindtap="tap" data-i="{number}">
    <image class="pic" src="data:," mode="aspectFill" />
    <view class="col">
      <text class="t">标题 {{{{title}}}} {number}</text>
      <text class="p">{{{{chosen === {number} ? 'on' : 'off'}}}}</text>
    </view>
    <button size="mini" bindtap="tap">b{number}</button>
  </view>"""
