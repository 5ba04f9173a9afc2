import pytest

from designer.source.script.editing import NoPlaceInScript, add_handler, remove_handler, rename_handler
from tests.source.script.editing.scripts import edited, read


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Page({\n  go() {},\n\n  onShow() {}\n})", "Page({\n  go() {},\n\n  tap(event) {\n  },\n\n  onShow() {}\n})"),
        ("Page({\n  onLoad() {},\n  go(e) {}\n})", "Page({\n  onLoad() {},\n  go(e) {},\n  tap(e) {\n  }\n})"),
        (
            "Page({\n  go: function (e) {\n  },\n})",
            "Page({\n  go: function (e) {\n  },\n  tap: function (e) {\n  },\n})",
        ),
        ("Page({\n\tgo:function(e){\n\t}\n})", "Page({\n\tgo:function(e){\n\t},\n\ttap:function(e){\n\t}\n})"),
        ("Page({\r\n  go: (e) => {}\r\n})", "Page({\r\n  go: (e) => {},\r\n  tap: (e) => {\r\n  }\r\n})"),
        ("Page({\n  async go () {}\n})", "Page({\n  async go () {},\n  tap (event) {\n  }\n})"),
        ("Page({})", "Page({\n  tap(event) {\n  }\n})"),
        (
            "Component({\n  data: {},\n})",
            "Component({\n  data: {},\n  methods: {\n    tap(event) {\n    },\n  },\n})",
        ),
        (
            "Component({\n  methods: {\n    go() {} // go\n  }\n})",
            "Component({\n  methods: {\n    go() {}, // go\n    tap(event) {\n    }\n  }\n})",
        ),
        ("const m = {}\nComponent({ methods: m })", "const m = {\n  tap(event) {\n  }\n}\nComponent({ methods: m })"),
        (
            "class MyPage extends BasePage {\n  data = {};\n\n  go() {}\n}",
            "class MyPage extends BasePage {\n  data = {};\n\n  go() {}\n\n  tap(event) {\n  }\n}",
        ),
        ("Page({ tap() {} })", "Page({ tap() {} })"),
    ],
)
def test_add_handler_writes_as_the_script_does(before, after):
    assert edited(before, add_handler, "tap") == after


def test_a_body_is_indented_by_the_steps_of_the_file():
    before = "Page({\n    go(e) {\n        return 1\n    }\n})"
    added = ",\n    tap(e) {\n        if (e) {\n            go()\n        }\n    }\n})"
    after = before.removesuffix("\n})") + added
    assert edited(before, add_handler, "tap", ["if (e) {", "\tgo()", "}"]) == after


def test_a_handler_in_typescript_has_a_type():
    assert edited("Page({})", add_handler, "tap", path="a.ts") == "Page({\n  tap(event: any) {\n  }\n})"
    before = "Page({\n  go(e: WechatMiniprogram.TouchEvent) {}\n})"
    after = before.replace("{}", "{},\n  tap(e: WechatMiniprogram.TouchEvent) {\n  }")
    assert edited(before, add_handler, "tap", path="a.ts") == after


@pytest.mark.parametrize("text", ["const a = 1", "Page(make())", "Component({ methods: make() })", "Page({ a: 1, = })"])
def test_a_handler_without_a_place_is_refused(text):
    with pytest.raises(NoPlaceInScript):
        add_handler(read(text), "tap")


def test_rename_handler_follows_its_uses():
    before = """Page({
  go() { this.go(); setTimeout(this.go.bind(this)); this.goo(); this.data.go },
  other() {
    const that = this, { go } = this
    var self
    self = this
    wx.request({ success(res) { that.go(); self['go'](); res.go() } })
    return (that) => that.go()
  }
})"""
    after = (
        before.replace("go() { this.go(); setTimeout(this.go.bind", "run() { this.run(); setTimeout(this.run.bind")
        .replace("{ go } =", "{ run: go } =")
        .replace("{ that.go(); self['go']()", "{ that.run(); self['run']()")
    )
    assert edited(before, rename_handler, "go", "run") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("function go() {}\nPage({ go })", "function go() {}\nPage({ run: go })"),
        ("Component({ methods: { 'go': function () {} } })", "Component({ methods: { 'run': function () {} } })"),
    ],
)
def test_rename_handler_finds_the_definition(before, after):
    assert edited(before, rename_handler, "go", "run") == after


def test_a_name_that_is_taken_is_refused():
    for old, new in (("go", "b"), ("go", "data"), ("none", "c")):
        with pytest.raises(NoPlaceInScript):
            rename_handler(read("Page({ data: {}, go() {}, b() {} })"), old, new)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Page({\n  go() {},\n\n  b() {}\n})", "Page({\n  b() {}\n})"),
        ("Page({\n  a() {},\n\n  go() {},\n\n  b() {}\n})", "Page({\n  a() {},\n\n  b() {}\n})"),
        ("Page({\n  a() {},\n\n  go() {}\n})", "Page({\n  a() {}\n})"),
        ("Component({ methods: { go() {} } })", "Component({ methods: {} })"),
        (
            "class MyPage extends BasePage {\n  data = {};\n\n  go() {}\n}",
            "class MyPage extends BasePage {\n  data = {};\n}",
        ),
    ],
)
def test_remove_handler_takes_its_lines(before, after):
    assert edited(before, remove_handler, "go") == after
