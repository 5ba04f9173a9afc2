import pytest

from designer.source.script import read_script, route_calls, strings
from designer.source.script.literals import number_value, string_value
from designer.source.source import Source


def read(text):
    return read_script(Source("a.js", text))


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("'a'", "a"),
        (r'"\n\t\\\"\x41中\u{1f600}"', '\n\t\\"A中😀'),
        (r"'\ud83d\ude00'", "😀"),
        ("'a\\\nb'", "ab"),
        (r"'\q\0'", "q\0"),
        (r"'\u{110000000}'", "\ufffd"),
        ("'", ""),
    ],
)
def test_escapes_are_resolved(written, value):
    assert string_value(written) == value


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("1", 1),
        ("1.50", 1.5),
        ("0x1F", 31),
        ("0b11", 3),
        ("017", 15),
        ("089", 89),
        ("1_000", 1000),
        ("1e3", 1000.0),
        ("1n", None),
    ],
)
def test_numbers_are_understood(written, value):
    assert number_value(written) == value


def test_every_string_has_its_places():
    text = "const a = 'x'; b = { \"k\": `y${1}z`, c: `w` }; 名 = ''"
    found = strings(read(text))
    assert [(each.value, each.complete) for each in found] == [
        ("x", True),
        ("k", True),
        ("y", False),
        ("w", True),
        ("", True),
    ]
    assert [text[slice(*each.span)] for each in found] == ["x", "k", "y", "w", ""]
    assert [text[slice(*each.whole)] for each in found] == ["'x'", '"k"', "`y${1}z`", "`w`", "''"]


@pytest.mark.parametrize(
    ("call", "urls"),
    [
        ("wx.navigateTo({ url: '/pages/a/a' })", [("/pages/a/a", True)]),
        ("wx.redirectTo({ url: `/pages/a/a?id=${id}` })", [("/pages/a/a?id=", False)]),
        ("wx.reLaunch({ url: '/pages/a/a?id=' + id + '&b=1' })", [("/pages/a/a?id=", False)]),
        ("wx.switchTab({ url: a ? '/a' : '/b' })", [("/a", True), ("/b", True)]),
        ("const url = '/a'; this.pageRouter.navigateTo({ 'url': url })", [("/a", True)]),
        ("wx.preloadPage({ url })", [None]),
        ("wx.navigateTo({ url: make() })", [None]),
        ("wx.navigateTo(options)", []),
        ("wx.request({ url: '/a' })", []),
    ],
)
def test_calls_that_open_pages_are_found(call, urls):
    found = [each.url and (each.url.value, each.url.complete) for each in route_calls(read(call))]
    assert found == urls
