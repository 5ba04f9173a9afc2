"""Projects that try to read what is not theirs."""

from __future__ import annotations

import json
import os

import pytest

from designer.project import Project
from designer.stage.app_files import AppFiles
from tests.stage.hostile.lab import HARMLESS

pytestmark = pytest.mark.web

SECRET = "SECRET of the person"
ROOTED = {f"app/{path}": text for path, text in HARMLESS.items()} | {
    "project.config.json": '{"miniprogramRoot": "app/"}',
    "project.private.config.json": json.dumps({"setting": SECRET}),
    "notes.txt": SECRET,
    "notes.js": f"// {SECRET}",
    "app/.git/config": SECRET,
    "app/.env": SECRET,
    "app/project.private.config.json": json.dumps({"setting": SECRET}),
}
PATHS = {
    "of the project above": "/..%2fnotes.txt",
    "of the project above, doubly": "/p/..%2f..%2fnotes.txt",
    "of the project above, by backslashes": "/..%5cnotes.txt",
    "outside": "/..%2f..%2f..%2foutside.txt",
    "outside, behind many slashes": "//..%2f//..%2f..%2foutside.txt",
    "outside, behind the stage's folder": "/.weft/..%2f..%2f..%2foutside.txt",
    "absolute": "/%2fetc%2fpasswd",
    "cut off by NUL": "/..%2fnotes.txt%00.png",
    "a link": "/link.txt",
    "a link in a linked folder": "/folder/outside.txt",
    "of git": "/.git/config",
    "of git in capitals": "/.GIT/config",
    "of git by a short name": "/GIT~1/config",
    "of git as Windows reads it": "/.git./config",
    "hidden": "/.env",
    "of one person": "/project.private.config.json",
    "of one person in capitals": "/Project.Private.Config.json",
    "of one person as Windows reads it": "/project.private.config.json.",
}


@pytest.fixture
def rooted(lab):
    """A project whose app is a folder of it, with secrets around and links to them."""
    project = lab.write(ROOTED)
    (lab.home / "outside.txt").write_text(SECRET)
    (project.root / "app" / "link.txt").symlink_to(lab.home / "outside.txt")
    (project.root / "app" / "folder").symlink_to(lab.home, target_is_directory=True)
    # Some disks know a name in other letters, too; here such a file is put beside the one that is meant.
    for name in (".GIT/config", "GIT~1/config", ".git./config", "Project.Private.Config.json"):
        target = project.root / "app" / name
        target.parent.mkdir(exist_ok=True)
        target.write_text(SECRET)
    return Project.open(project.root)


def test_no_address_leads_to_what_is_not_of_the_app(lab, rooted):
    lab.laid_out(lambda: lab.begin_project(rooted))
    reads = "Promise.all(%s.map((path) => fetch(path).then((a) => a.ok ? a.text() : '', () => '')))"
    answers = lab.in_frame(reads % json.dumps([*PATHS.values(), "/app.js"]))
    assert "App(" in answers.pop()
    assert [name for name, answer in zip(PATHS, answers, strict=True) if answer] == []


def test_no_file_of_a_person_comes_with_the_app(lab, rooted):
    lab.laid_out(lambda: lab.begin_project(rooted))
    bundle = lab.in_frame("fetch('/.weft/files.json').then((answer) => answer.text())")
    assert "App(" in bundle
    assert SECRET not in bundle


def test_an_edit_of_a_persons_file_does_not_reach_the_app(lab, rooted):
    lab.laid_out(lambda: lab.begin_project(rooted))
    lab.in_frame("(heard = '', addEventListener('message', ({ data }) => { heard += JSON.stringify(data) }), 1)")
    lab.edit("app/project.private.config.json", SECRET, "changed")
    lab.emitted(lab.stage.updated, lambda: lab.edit("app/p/p.js", "({})", "({ data: {} })"))
    heard = lab.in_frame("heard")
    assert "p/p.js" in heard
    assert "changed" not in heard


@pytest.mark.parametrize("path", ["../notes", "../../notes.js", "/../notes.js", "..\\notes", "../../outside.txt"])
def test_no_module_is_loaded_from_outside(lab, rooted, path):
    (rooted.root / "app" / "p" / "p.js").write_text(
        f"let found; try {{ found = require({json.dumps(path)}) }} catch (error) {{ found = 'none' }}\n"
        "Page({ onReady() { console.log('OUTCOME ' + found) } })"
    )
    lab.begin_project(Project.open(rooted.root))
    assert lab.line("OUTCOME ") == "OUTCOME none"


def test_no_markup_style_or_picture_comes_from_outside(lab, rooted):
    (rooted.root / "notes.wxml").write_text(f"<view>{SECRET}</view>")
    (rooted.root / "notes.wxss").write_text("page { --secret: 1 }")
    (rooted.root / "app" / "p" / "p.wxml").write_text(
        '<include src="../../notes.wxml"/><import src="/../notes.wxml"/><image src="/link.txt"/><view>Here</view>'
    )
    (rooted.root / "app" / "p" / "p.wxss").write_text('@import "../../notes.wxss"; @import "/../notes.wxss";')
    lab.laid_out(lambda: lab.begin_project(Project.open(rooted.root)))
    assert SECRET not in lab.in_frame("document.body.textContent")
    assert lab.in_frame("getComputedStyle(document.querySelector('page')).getPropertyValue('--secret')") == ""


FILE_SYSTEM = ["/etc/passwd", "../../../../etc/passwd", "file:///etc/passwd", "wxfile://usr/../../../etc/passwd"]
FILE_SYSTEM += ["wxfile://../etc/passwd", "wxfile:///etc/passwd", "/link.txt", "../notes.txt", "\u2025/notes.txt"]


@pytest.mark.parametrize("path", FILE_SYSTEM)
def test_the_apps_file_system_ends_at_its_own_files(lab, rooted, path):
    read = f"wx.getFileSystemManager().readFileSync({json.dumps(path)}, 'utf8')"
    (rooted.root / "app" / "p" / "p.js").write_text(
        f"Page({{ onReady() {{ let text; try {{ text = {read} }} catch (error) {{ text = 'none' }}\n"
        "console.log('OUTCOME ' + text) } })"
    )
    lab.begin_project(Project.open(rooted.root))
    assert lab.line("OUTCOME ") == "OUTCOME none"


def test_what_an_app_writes_stays_in_the_page(lab):
    before = set(lab.home.rglob("*"))
    attack = (
        "(() => { const files = wx.getFileSystemManager(); for (const path of ['/tmp/weft-hostile',"
        " '../weft-hostile', 'wxfile://usr/../../weft-hostile', 'wxfile://usr/weft-hostile'])"
        " { try { files.writeFileSync(path, 'x', 'utf8') } catch (error) { } } return 1 })()"
    )
    assert lab.outcome(attack) == 1
    written = {path for path in lab.home.rglob("*") if "hostile" in path.name} - before
    assert (written, os.path.exists("/tmp/weft-hostile")) == (set(), False)  # noqa: PTH110


KEYS = ["../../escaped", "/etc/escaped", "__proto__", "constructor", "a\x00b", "\ud83d", "..\\escaped", "x" * 500]


def test_keys_of_the_storage_are_no_paths(lab, tmp_path):
    kept = tmp_path / "kept"
    lab.stage.keep_in(kept)
    attack = f"({json.dumps(KEYS)}.forEach((key) => wx.setStorageSync(key, 'x')), 1)"
    assert lab.outcome(attack) == 1
    lab.until(lambda: len(lab.stage.storage.items) == len(KEYS))
    lab.stage.set_project(None)
    assert [path.name for path in kept.rglob("*") if path.is_file()] == ["storage.json"]
    assert len(json.loads(next(kept.rglob("storage.json")).read_text())) == len(KEYS)
    lab.stage.keep_in(None)


def test_another_projects_files_and_storage_are_out_of_reach(lab):
    other = lab.write({"secret.txt": SECRET}, "other")
    host = AppFiles(other).host
    lab.laid_out(lambda: lab.begin_project(other))
    lab.in_frame(f"(localStorage.setItem('secret', {json.dumps(SECRET)}), 1)")
    attack = (
        f"world.fetch('weft-app://{host}/secret.txt').then((answer) => answer.text(), () => 'refused')"
        ".then((text) => [text, world.localStorage.length])"
    )
    assert lab.outcome(attack) == ["refused", 0]
