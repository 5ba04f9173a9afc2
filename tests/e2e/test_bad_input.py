"""What is wrong with a project or a disk is said plainly, and the project stays open."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMessageBox

from tests.e2e.driver import CONTROL, Driver
from tests.e2e.privileges import ordinary
from tests.ui.shop import HOME, write_shop

MARKUP, SCRIPT, STYLE = f"{HOME}.wxml", f"{HOME}.js", f"{HOME}.wxss"
ON_LOAD = "Page({\n  data: { goods: ['Tea'] },\n  onLoad() {\n    %s\n  },\n})\n"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="limits and modes of Linux")


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """The folder of a small shop."""
    return write_shop(tmp_path / "shop")


@pytest.fixture
def opened(driver: Driver, shop: Path) -> Driver:
    """The small shop, open and laid out."""
    driver.open(shop)
    return driver


def press_ok(dialog: QDialog) -> str:
    """Read a message, and close it."""
    assert isinstance(dialog, QMessageBox)
    text = dialog.text()
    dialog.findChild(QDialogButtonBox).buttons()[0].click()
    return text


def said(driver: Driver, act) -> str:
    """What the message box says that opens when `act` is done."""
    texts: list[str] = []
    driver.answer(act, lambda dialog: texts.append(press_ok(dialog)))
    return texts[0]


def edit_something(driver: Driver) -> None:
    """Select the button, and take it away with the key."""
    driver.click_element('<button id="buy"')
    driver.key(Qt.Key.Key_Delete)


def save(driver: Driver) -> None:
    """Save with the key."""
    driver.key(Qt.Key.Key_S, CONTROL)


# Opening -------------------------------------------------------------------------------------------------------


def test_a_folder_without_app_json_is_explained_and_the_open_project_stays(opened: Driver, shop: Path, tmp_path: Path):
    (tmp_path / "letters").mkdir()
    text = said(opened, lambda: opened.drop_folder(tmp_path / "letters"))
    assert text == (
        f"{tmp_path / 'letters'} holds no app.json, so it is no mini-program. "
        "Choose the folder that holds app.json or project.config.json."
    )
    assert opened.workspace.project.root == shop


def test_a_broken_app_json_is_told_with_its_line_and_what_can_be_read_is_shown(driver: Driver, shop: Path):
    (shop / "app.json").write_text(
        f'{{\n  "pages": ["{HOME}"],\n  "window": {{ "navigationBarTitleText" "Shop" }}\n}}\n'
    )
    driver.open(shop)
    problem = driver.wait_for_problem("A colon is missing behind the key `navigationBarTitleText`.")
    assert (problem.path, problem.start.line) == ("app.json", 3)
    assert "Hello" in driver.page_text


def test_a_page_that_is_listed_but_missing_is_named_and_the_others_open(driver: Driver, shop: Path):
    config = json.loads((shop / "app.json").read_text())
    (shop / "app.json").write_text(json.dumps({**config, "pages": [*config["pages"], "pages/gone/gone"]}))
    driver.open(shop)
    problem = driver.wait_for_problem("The page pages/gone/gone is listed, but pages/gone/gone.wxml")
    assert problem.message.endswith("Create the file or remove the page from app.json.")
    assert "Hello" in driver.page_text


def test_a_missing_component_is_named_and_a_box_stands_in_its_place(driver: Driver, shop: Path):
    (shop / f"{HOME}.json").write_text('{ "usingComponents": { "price-tag": "/parts/price-tag" } }')
    (shop / MARKUP).write_text("<view>Before</view>\n<price-tag />\n<view>After</view>\n")
    driver.open(shop)
    assert driver.wait_for_problem("<price-tag> is “/parts/price-tag”, but there is no such component.")
    driver.wait_for_page_text("Before", "After")
    top_left, bottom_right = driver.canvas.box(driver.element("<price-tag").id)
    assert bottom_right.y() - top_left.y() > 10


@pytest.mark.parametrize("path", [STYLE, SCRIPT])
def test_a_file_that_cannot_be_read_is_named_and_the_page_shows_without_it(driver: Driver, shop: Path, path: str):
    (shop / path).chmod(0)
    with ordinary():
        driver.open(shop)
        problem = driver.wait_for_problem(f"{path} cannot be read: Permission denied.")
    assert problem.path == path
    assert "Hello" in driver.page_text


def test_a_page_whose_markup_cannot_be_read_leaves_the_project_open(driver: Driver, shop: Path):
    (shop / MARKUP).chmod(0)
    with ordinary():
        driver.window.open_project(shop)
        driver.wait_for_problem(f"{MARKUP} cannot be read: Permission denied.")
        driver.choose_page("pages/empty/empty")
    assert driver.workspace.project.root == shop


# The page ------------------------------------------------------------------------------------------------------


def test_broken_markup_keeps_the_last_good_picture_until_it_is_mended(opened: Driver):
    banner = opened.window.editor.canvas.banner
    opened.updated_after(lambda: opened.replace(MARKUP, ">Hello<", ">Good day<"))
    opened.signal_after(opened.stage.updated, lambda: opened.replace(MARKUP, "</text>", "</text"))
    opened.wait_for_problem()
    assert opened.errors
    assert banner.isVisible()
    assert banner.message.text()
    assert "Good day" in opened.page_text
    opened.updated_after(lambda: opened.key(Qt.Key.Key_Z, CONTROL))
    assert not banner.isVisible()
    assert opened.errors == []


def test_a_script_that_throws_is_told_with_its_line_and_the_page_shows(driver: Driver, shop: Path):
    (shop / SCRIPT).write_text(ON_LOAD % "throw new Error('out of tea')")
    driver.open(shop)
    problem = driver.wait_for_problem("out of tea")
    assert (problem.path, problem.start.line) == (SCRIPT, 4)
    assert "Hello" in driver.page_text


def test_a_script_that_never_ends_leaves_the_window_usable_and_can_be_stopped(driver: Driver, shop: Path):
    (shop / SCRIPT).write_text(ON_LOAD % "for (;;) {}")
    bar = driver.preview_bar
    driver.signal_after(driver.stage.hung, lambda: driver.window.open_project(shop))
    assert bar.notice.isVisible()

    # The rest of the window goes on working.
    driver.choose_in_outline('<button id="buy"')
    driver.choose("type", "warn")
    assert 'type="warn"' in driver.text
    driver.key(Qt.Key.Key_Z, CONTROL)

    driver.page_after(lambda: driver.click(bar.stop))
    assert driver.workspace.running.stopped
    assert not driver.workspace.running.hung
    assert "Hello" in driver.page_text

    driver.replace(SCRIPT, "for (;;) {}", "this.setData({ goods: ['Cup'] })")
    driver.page_after(lambda: driver.click(bar.restart))
    driver.wait_for_page_text("Cup")
    assert not bar.notice.isVisible()


def test_a_page_whose_process_is_killed_comes_back_by_itself(opened: Driver):
    opened.page_after(opened.kill_renderer)
    assert "Hello" in opened.page_text
    opened.click_element('<button id="buy"')
    assert opened.workspace.selected_element.tag == "button"


def test_a_page_whose_process_ends_again_and_again_is_given_up_until_it_is_reloaded(opened: Driver):
    opened.page_after(opened.kill_renderer)
    opened.page_after(opened.kill_renderer)
    opened.signal_after(opened.stage.problem, opened.kill_renderer)
    opened.wait_for_problem("The page's process ended several times in a row. Reload the page to try again.")
    opened.page_after(lambda: opened.key(Qt.Key.Key_R, CONTROL))
    assert "Hello" in opened.page_text


# Saving --------------------------------------------------------------------------------------------------------


def test_a_read_only_folder_is_explained_and_the_edits_are_kept(opened: Driver, shop: Path):
    before = (shop / MARKUP).read_bytes()
    edit_something(opened)
    (shop / HOME).parent.chmod(0o555)
    text = said(opened, lambda: save(opened))
    (shop / HOME).parent.chmod(0o755)
    assert text == (
        f"{MARKUP} was not saved: the file or its folder is read-only. "
        "Allow writing there and save again; the file on disk is unchanged and your edits are kept."
    )
    assert (shop / MARKUP).read_bytes() == before
    assert opened.window.isWindowModified()
    save(opened)
    assert (shop / MARKUP).read_text() == opened.text


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 KiB; only the administrator can make one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], capture_output=True, check=False)
    if made.returncode != 0:
        pytest.skip("no disk can be mounted here")
    yield disk
    subprocess.run(["umount", "-l", disk], check=True)


def test_a_full_disk_leaves_the_old_file_whole_and_the_edits_kept(driver: Driver, small_disk: Path):
    shop = write_shop(small_disk / "shop")
    driver.open(shop)
    before = (shop / MARKUP).read_bytes()
    edit_something(driver)
    filler = small_disk / "filler"
    with pytest.raises(OSError, match="No space left"):
        filler.write_bytes(bytes(64 * 1024))
    text = said(driver, lambda: save(driver))
    assert text == (
        f"{MARKUP} was not saved: the disk is full. "
        "Free some space and save again; the file on disk is unchanged and your edits are kept."
    )
    assert (shop / MARKUP).read_bytes() == before
    filler.unlink()
    save(driver)
    assert (shop / MARKUP).read_text() == driver.text
    assert sorted(path.name for path in (shop / HOME).parent.iterdir()) == ["home.js", "home.wxml", "home.wxss"]


def test_a_write_that_breaks_off_half_way_leaves_the_old_file_whole(opened: Driver, shop: Path):
    before = (shop / MARKUP).read_bytes()
    edit_something(opened)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20, hard))
    try:
        text = said(opened, lambda: save(opened))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, handler)
    assert f"{MARKUP} was not saved: {os.strerror(27)}." in text
    assert (shop / MARKUP).read_bytes() == before
    assert opened.workspace.dirty
