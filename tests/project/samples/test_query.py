"""Queries for pages that are opened cold."""

import pytest

from designer.project.samples.query import query_of


@pytest.mark.parametrize(
    ("script", "query"),
    [
        ("Page({ onLoad(options) { this.id = options.id } })", "id=1"),
        ("Page({ onLoad: function (e) { load(e.goodsId, e.type) }, tap(e) { e.detail } })", "goodsId=1&type=1"),
        ("Page({ onLoad: async ({ id, kind = 2 }) => { load(id) } })", "id=1&kind=1"),
        ("Page({ async onLoad(query) { const { orderNo } = query; } })", "orderNo=1"),
        ("Page({ onLoad(o) { this.goods = JSON.parse(decodeURIComponent(o.goods)) } })", "goods={}"),
        ("Page({ onLoad(o) { wx.setNavigationBarTitle({ title: o.title }) } })", "title=示例"),
        ("Page({ onLoad() { this.load() }, load(options) { options.id } })", ""),
        ("Page({})", ""),
        ("", ""),
    ],
)
def test_the_query_holds_what_on_load_reads(script: str, query: str):
    assert query_of(script) == query
