from __future__ import annotations

import json

from designer.project import Project
from designer.project.change import Change, CreateFile, DeleteFile, EditFile
from designer.source.source import Span, Splice
from designer.stage.app_files import AppFiles
from designer.stage.bundle import make_bundle
from designer.stage.marks import MarkTable

APP = {"app.json": '{"pages": ["p/p"]}', "app.js": "App({})", "p/p.wxml": "<view/>", "p/p.js": "Page({})"}
BUTTON = {
    "button.json": '{"component": true, "usingComponents": {"icon": "../icon/index"}}',
    "button.wxml": '<wxs src="./button.wxs" module="m"/><icon/>',
    "button.wxs": "module.exports = {}",
    "button.wxss": "@import '../common/base.wxss';",
    "button.js": 'import { a } from "../common/a";\nComponent({})',
}
LIBRARY = {
    **{f"button/{name}": text for name, text in BUTTON.items()},
    "icon/index.json": '{"component": true}',
    "icon/index.wxml": "<text/>",
    "icon/index.js": "Component({})",
    "common/a.js": "export const a = 1",
    "common/base.wxss": ".base {}",
    "unused/unused.js": "Component({})",
    "unused/unused.json": '{"component": true}',
}
REACHED = {
    "button/button.json",
    "button/button.wxml",
    "button/button.wxs",
    "button/button.wxss",
    "button/button.js",
    "icon/index.json",
    "icon/index.wxml",
    "icon/index.js",
    "common/a.js",
    "common/base.wxss",
}


def bundle_of(project: Project, **options):
    return json.loads(make_bundle(project, MarkTable(), **options))


def test_own_texts_are_in_it_and_only_their_wxml_is_marked(write):
    bundle = bundle_of(Project.open(write({**APP, "p/p.wxss": ".a {}", "logo.png": "\udc89PNG", "readme.md": "Read"})))
    assert set(bundle["files"]) == {*APP, "p/p.wxss"}
    assert bundle["marked"] == ["p/p.wxml"]
    assert bundle["files"]["p/p.wxml"] == '<view mark:wxid="0:0"/>'


def test_paths_are_those_of_the_app_not_of_the_folder(write):
    files = {f"miniprogram/{path}": text for path, text in APP.items()}
    project = Project.open(write({**files, "project.config.json": '{"miniprogramRoot": "miniprogram/"}'}))
    assert set(bundle_of(project)["files"]) == {*APP, "project.config.json"}


def test_unsaved_texts_are_taken_and_removed_files_left_out(write):
    project = Project.open(write(APP))
    edit = EditFile("p/p.js", (Splice(Span(0, 0), "// new\n"),))
    project.apply(Change("Edit", (edit, CreateFile("p/q.wxss", b".q {}"), DeleteFile("app.js"))))
    files = bundle_of(project)["files"]
    assert files["p/p.js"] == "// new\nPage({})"
    assert files["p/q.wxss"] == ".q {}"
    assert "app.js" not in files


def test_bytes_that_are_no_text_do_not_break_it(write):
    project = Project.open(write({**APP, "p/p.wxss": ".a { content: '\udcff' }"}))
    assert bundle_of(project)["files"]["p/p.wxss"] == ".a { content: '�' }"


def test_of_a_built_package_only_what_is_reached_is_in_it(write):
    files = {f"miniprogram_npm/lib/{path}": text for path, text in LIBRARY.items()}
    page = {"p/p.json": '{"usingComponents": {"b": "lib/button/button"}}'}
    bundle = bundle_of(Project.open(write({**APP, **page, **files})))
    assert {path for path in bundle["files"] if "lib" in path} == {f"miniprogram_npm/lib/{path}" for path in REACHED}
    assert bundle["marked"] == ["p/p.wxml"]


def test_an_installed_package_that_was_not_built_stands_in_the_place_where_it_would_be(write):
    files = {f"node_modules/@own/lib/dist/{path}": text for path, text in LIBRARY.items()}
    package = {
        "node_modules/@own/lib/package.json": '{"miniprogram": "dist"}',
        "package.json": '{"dependencies": {"@own/lib": "1"}}',
    }
    page = {"p/p.json": '{"usingComponents": {"b": "@own/lib/button/button"}}'}
    project = Project.open(write({**APP, **page, **package, **files}))
    reached = {path for path in bundle_of(project)["files"] if "own" in path}
    assert reached == {f"miniprogram_npm/@own/lib/{path}" for path in REACHED}
    assert AppFiles(project).read("miniprogram_npm/@own/lib/button/button.wxs") == b"module.exports = {}"


def test_without_scripts_everything_still_registers_but_nothing_of_the_project_runs(write):
    component = {
        "c/c.json": '{"component": true}',
        "c/c.js": "Component({ methods: {} })",
        "tools.js": "while (true) {}",
    }
    files = bundle_of(Project.open(write({**APP, **component})), without_scripts=True)["files"]
    assert [files[path] for path in ("app.js", "p/p.js", "c/c.js", "tools.js")] == [
        "App({})",
        "Page({})",
        "Component({})",
        "",
    ]


def test_a_file_is_read_below_the_root_only(write, tmp_path):
    root = write({**APP, "img/a.svg": "<svg/>"})
    (tmp_path / "secret.txt").write_text("secret")
    (root / "link.txt").symlink_to(tmp_path / "secret.txt")
    (root / "img" / "up").symlink_to(tmp_path)
    files = AppFiles(Project.open(root))
    assert files.read("img/a.svg") == b"<svg/>"
    for path in (
        "../secret.txt",
        "img/../../secret.txt",
        "link.txt",
        "img/up/secret.txt",
        "/etc/passwd",
        "img",
        "",
        "none.js",
    ):
        assert files.read(path) is None, path


def test_two_projects_never_share_an_origin(write, tmp_path):
    first = Project.open(write(APP))
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "app.json").write_text('{"pages": []}')
    assert AppFiles(first).host != AppFiles(Project.open(tmp_path / "other")).host
    assert AppFiles(first).host == AppFiles(Project.open(first.root)).host


def test_the_bundle_is_made_once_until_something_changes(write):
    files = AppFiles(Project.open(write(APP)))
    first = files.bundle()
    assert files.bundle() is first
    files.forget_bundle()
    assert files.bundle() is not first
    files.without_scripts = True
    assert json.loads(files.bundle())["files"]["p/p.js"] == "Page({})"
