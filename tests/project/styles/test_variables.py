from designer.project.styles import variables
from tests.project.styles.apps import app

FILES = {
    "app.wxss": "page { --main: red; --main-dark: black }",
    "pages/a/a.wxss": ".a { --main: blue; color: var(--main, var( --other )) }",
    "pages/a/a.wxml": '<view style="--own: 1px; top: var(--own)"/>',
}


def test_definitions_are_found_in_all_sheets_and_inline(tmp_path):
    found = variables(app(tmp_path, FILES), "pages/a/a.wxml")
    assert [(each.name, each.path, each.declaration.value) for each in found.definitions] == [
        ("--main", "app.wxss", "red"),
        ("--main-dark", "app.wxss", "black"),
        ("--main", "pages/a/a.wxss", "blue"),
        ("--own", "pages/a/a.wxml", "1px"),
    ]
    assert [each.path for each in found.definitions_of("--main")] == ["app.wxss", "pages/a/a.wxss"]


def test_uses_are_found_with_their_places(tmp_path):
    project = app(tmp_path, FILES)
    found = variables(project, "pages/a/a.wxml")
    written = [(each.name, each.path, project.source(each.path).slice(each.span)) for each in found.uses]
    assert written == [
        ("--main", "pages/a/a.wxss", "--main"),
        ("--other", "pages/a/a.wxss", "--other"),
        ("--own", "pages/a/a.wxml", "--own"),
    ]
