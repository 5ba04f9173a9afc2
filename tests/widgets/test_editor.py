"""The rich text editor, used with mouse and keys and through its EditorContext."""

from __future__ import annotations

import json

import pytest

from designer.stage.mode import Mode

pytestmark = pytest.mark.web

# The page hands what a test wants done to the context of its editor.
SCRIPT = """Page({
  tell(event) { console.log(event.type + ' ' + JSON.stringify(event.detail)) },
  start() {
    wx.createSelectorQuery().select('#it').context(({ context }) => {
      const told = (name) => ({ success: (answer) => console.log(name + ' ' + JSON.stringify(answer)) })
      const calls = %s
      for (const [name, ...values] of calls) {
        if (name === 'format') context.format(...values)
        else context[name]({ ...values[0], ...told(name) })
      }
    }).exec()
  },
})
"""
EDITOR = (
    '<editor id="it" bindready="start" bindinput="tell" bindstatuschange="tell" bindblur="tell" placeholder="Write"/>'
)
LAST = "getContents"


@pytest.fixture
def edit(show):
    """Shows an editor whose context is called as `calls` say, and gives what it holds then."""

    def run(*calls: list[object]):
        page = show(EDITOR, files={"pages/home/home.js": SCRIPT % json.dumps([*calls, [LAST]])})
        page.wait_told(LAST)
        return page

    return run


def held(page) -> dict[str, object]:
    line = next(line for line in reversed(page.lines) if line.startswith(f"{LAST} "))
    contents: dict[str, object] = json.loads(line.partition(" ")[2])
    return contents


def test_an_empty_editor_holds_an_empty_line(edit):
    assert held(edit()) == {
        "html": "<p><br></p>",
        "text": "\n",
        "delta": {"ops": [{"insert": "\n"}]},
        "errMsg": "getContents:ok",
    }


CONTENTS = [
    ("<p>a<b>b</b></p>", "<p>a<strong>b</strong></p>"),
    ("plain", "<p>plain</p>"),
    ("<div><h1>t</h1>\n  <p>u</p></div>", "<h1>t</h1><p>u</p>"),
    ("<p onclick='x'>a<script>x</script><iframe></iframe></p>", "<p>a</p>"),
    ("<ul><li>a</li><li><em>b</em></li></ul>", "<ul><li>a</li><li><em>b</em></li></ul>"),
    ("<p>a<br>b</p><hr>", "<p>a</p><p>b</p><hr><p><br></p>"),
    ("<p style='text-align: center; position: fixed'>a</p>", '<p style="text-align: center;">a</p>'),
    ("<p><span style='color: rgb(255, 0, 0)'>a</span></p>", '<p><span style="color: #ff0000;">a</span></p>'),
    ("<p><img src='/picture.svg' onerror='x' width='40'></p>", '<p><img src="/picture.svg" width="40"></p>'),
]


def test_html_is_held_as_far_as_the_editor_knows_it(show):
    calls = [call for html, _ in CONTENTS for call in (["setContents", {"html": html}], [LAST])]
    page = show(EDITOR, files={"pages/home/home.js": SCRIPT % json.dumps([*calls, ["blur"]])})
    page.wait_told("blur")
    told = [json.loads(line.partition(" ")[2])["html"] for line in page.lines if line.startswith(LAST)]
    assert told == [html for _, html in CONTENTS]


def test_a_delta_becomes_the_content(edit):
    ops = [{"insert": "a", "attributes": {"italic": True}}, {"insert": "\n", "attributes": {"header": 2}}]
    contents = held(edit(["setContents", {"delta": {"ops": ops}}]))
    assert (contents["html"], contents["delta"]) == ("<h2><em>a</em></h2>", {"ops": ops})


def test_a_format_that_is_chosen_first_is_that_of_what_is_typed(edit):
    page = edit(["insertText", {"text": "a"}], ["format", "bold"], ["format", "color", "#0000ff"])
    page.type_on("bc")
    page.wait_until("document.querySelector('.ql-editor').textContent === 'abc'")
    expected = '<p>a<strong><span style="color: #0000ff;">bc</span></strong></p>'
    assert page.ask("document.querySelector('.ql-editor').innerHTML.replace('rgb(0, 0, 255)', '#0000ff')") == expected


def test_the_status_tells_what_applies_at_the_cursor(edit):
    page = edit(["insertText", {"text": "a"}], ["format", "header", "H2"], ["format", "align", "right"])
    told = [json.loads(line.partition(" ")[2]) for line in page.lines if line.startswith("statuschange")]
    assert told == [{"header": 2}, {"header": 2, "align": "right"}]


def test_the_same_format_again_takes_it_away(edit):
    assert held(edit(["format", "list", "bullet"], ["format", "list", "bullet"]))["html"] == "<p><br></p>"


def test_undo_and_redo_go_through_the_changes(edit):
    page = edit(["insertText", {"text": "a"}], ["insertText", {"text": "b"}], ["undo"], ["undo"], ["redo"])
    assert held(page)["text"] == "a\n"


def test_a_rule_ends_the_line_of_the_cursor(edit):
    page = edit(["insertText", {"text": "a"}], ["insertDivider"], ["insertText", {"text": "b"}])
    assert held(page)["html"] == "<p>a</p><hr><p>b</p>"


def test_a_picture_keeps_its_size_and_what_the_page_knows_of_it(edit):
    picture = {"src": "/picture.svg", "alt": "x", "width": "80%", "data": {"id": "abcd", "role": "god"}}
    html = '<p><img src="/picture.svg" alt="x" width="80%" data-custom="id=abcd&amp;role=god"></p>'
    assert held(edit(["insertImage", picture]))["html"] == html


def test_formats_that_are_removed_leave_the_text(edit):
    page = edit(["setContents", {"html": "<h1>a</h1>"}], ["removeFormat"])
    assert held(page)["html"] == "<p>a</p>"


def test_typing_tells_the_content(edit):
    page = edit()
    assert page.told("input", lambda: page.type("it", "h"))["html"] == "<p>h</p>"


def test_the_return_key_begins_a_line(edit):
    page = edit()
    page.type("it", "a\n")
    page.type_on("b")
    page.wait_until("document.querySelectorAll('.ql-editor p').length === 2")
    assert page.told("blur", lambda: page.ask("document.activeElement.blur(), 1"))["text"] == "a\nb\n"


def test_what_may_only_be_read_takes_no_keys(show):
    page = show('<editor id="it" read-only/><input id="other" bindconfirm="tell"/>')
    page.type("it", "a")
    page.told("confirm", lambda: page.type("other", "b\n"))
    assert page.ask("document.querySelector('.ql-editor').textContent") == ""


def test_a_picture_is_taken_away_by_its_button(show):
    script = SCRIPT % json.dumps([["insertImage", {"src": "/picture.svg"}], [LAST]])
    page = show(EDITOR.replace("/>", " show-img-toolbar/>"), files={"pages/home/home.js": script})
    page.wait_told(LAST)
    page.wait_until("document.querySelector('.ql-editor img')?.complete")
    page.tap_on(".ql-editor img")
    page.wait_until("document.querySelector('.weft-image-remove')")
    page.tap_on(".weft-image-remove")
    page.wait_until("!document.querySelector('.ql-editor img')")


def test_a_tapped_box_is_ticked(edit):
    page = edit(["insertText", {"text": "a"}], ["format", "list", "check"])
    box = "document.querySelector('li').getBoundingClientRect()"
    x, y = page.ask(f"(({{left, top, height}}) => [left - 8, top + height / 2])({box})")
    page.tap_at(x, y)
    page.wait_until("document.querySelector('[data-checked=true]')")


def test_an_editor_that_was_edited_on_the_canvas_takes_keys_once_it_runs(show):
    page = show('<editor id="it" bindinput="tell"/>', mode=Mode.DESIGN)
    page.run()
    assert page.told("input", lambda: page.type("it", "a"))["text"] == "a\n"


TOOLS = """<editor id="it" style="height: 100px" bindready="start" bindinput="tell"/>
<view catchtouchend="format">
  <text id="bold" data-name="bold">B</text> <text id="head" data-name="header" data-value="{{2}}">H</text>
</view>"""
FORMATTING = """Page({
  start() { wx.createSelectorQuery().select('#it').context(({ context }) => { this.editor = context }).exec() },
  format({ target: { dataset: { name, value } } }) {
    this.editor.format(name, value)
    console.log('formatted ' + name)
  },
  tell(event) { console.log('input ' + JSON.stringify(event.detail)) },
})"""


def test_a_toolbar_formats_what_is_typed_next(show):
    page = show(TOOLS, files={"pages/home/home.js": FORMATTING})
    page.type("it", "a ")
    page.tap("bold")
    page.wait_told("formatted")
    assert page.told("input", lambda: page.type_on("b"))["html"] == "<p>a <strong>b</strong></p>"
    assert page.told("input", lambda: page.tap("head"))["html"] == "<h2>a <strong>b</strong></h2>"
