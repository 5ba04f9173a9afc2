from __future__ import annotations

import shutil
import string
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from designer.places import resources
from designer.ui.change_titles import _TEMPLATES, translated_title

SOURCE = resources() / "translations" / "weft_zh_CN.ts"
CODE = Path(__file__).parents[2] / "designer"


def messages(path: Path) -> list[tuple[str, str, str]]:
    """Context, English and Chinese of every message that is still asked for."""
    root = ElementTree.parse(path).getroot()
    found = []
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation.text or "" if translation is not None and not translation.get("type") else ""
            found.append((context.findtext("name", ""), message.findtext("source", ""), done))
    return found


def placeholders(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def test_every_message_has_its_chinese():
    assert [(context, english) for context, english, chinese in messages(SOURCE) if not chinese] == []


def test_the_chinese_fills_in_the_same_names():
    odd = [english for _, english, chinese in messages(SOURCE) if placeholders(english) != placeholders(chinese)]
    assert odd == []


def test_no_message_of_the_code_is_left_out(tmp_path: Path):
    copy = tmp_path / "weft_zh_CN.ts"
    shutil.copy(SOURCE, copy)
    files = [str(path) for part in ("ui", "stage") for path in (CODE / part).rglob("*.py")]
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run([tool, *files, "-no-obsolete", "-silent", "-ts", copy], check=True, capture_output=True)
    assert {message[:2] for message in messages(copy)} == {message[:2] for message in messages(SOURCE)}


@pytest.fixture
def chinese(qapp: QApplication, tmp_path: Path):
    """The Chinese translation, made from its source, in use."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, SOURCE, "-qm", tmp_path / "weft_zh_CN.qm"], check=True, capture_output=True)
    translator = QTranslator()
    assert translator.load("weft_zh_CN", str(tmp_path))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Set type", "设置 type"),
        ("Remove class title", "移除类 title"),
        ("Delete 3 elements", "删除 3 个元素"),
        ("Something new", "Something new"),
    ],
)
def test_titles_of_changes_are_shown_in_chinese(chinese, title: str, shown: str):
    assert translated_title(title) == shown


@pytest.mark.parametrize("template", _TEMPLATES)
def test_every_title_is_recognised(chinese, template: str):
    title = template.format(name="x")
    assert translated_title(title) != title
