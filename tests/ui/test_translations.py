from __future__ import annotations

import ast
import shutil
import string
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from designer.places import resources
from designer.ui.change_titles import _TEMPLATES, translated_title
from designer.ui.layer_messages import translated_message
from designer.ui.layer_messages.fixes import translated_fix

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
    title = template.format(name="x", other="y")
    assert translated_title(title) != title


@pytest.mark.parametrize(
    ("title", "shown"),
    [("Rename to mode", "改名为 mode"), ("Create the missing files", "创建缺少的文件"), ("Dance", "Dance")],
)
def test_titles_of_fixes_are_shown_in_chinese(chinese, title: str, shown: str):
    assert translated_fix(title) == shown


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        (
            "<image> has no attribute “moode”. Is “mode” meant?",
            "<image> 没有属性“moode”。是否应为“mode”？",
        ),
        ("The tag `<view` is not finished: `>` is missing.", "标签 `<view` 没有写完：缺少 `>`。"),
        ("`{{` is not closed: `}}` is missing.", "`{{` 没有结束：缺少 `}}`。"),
        (
            "The page a/b is listed, but a/b.wxml and a/b.js is missing. "
            "Create the file or remove the page from app.json.",
            "app.json 列出了页面 a/b，但缺少 a/b.wxml 和 a/b.js。请创建该文件，或从 app.json 中移除此页面。",
        ),
        (
            "a.wxml was not saved: the disk is full. Free some space and save again; "
            "the file on disk is unchanged and your edits are kept.",
            "a.wxml 没有保存：磁盘已满。请清理出空间后再次保存；磁盘上的文件没有变化，你的修改仍然保留。",
        ),
        ("A comma is missing.\n\nSomething else", "缺少逗号。\n\nSomething else"),
    ],
)
def test_messages_of_the_layers_without_qt_are_shown_in_chinese(chinese, message: str, shown: str):
    assert translated_message(message) == shown


SAYING = (
    *("FileFault", "NotAProject", "NotEditable", "ProjectProblem", "SaveFault", "Problem", "report", "_problem"),
    *("NoPlaceInScript", "UnusableName", "Note", "whole_file", "Rule", "at", "of"),
)


def said(path: Path) -> Iterator[str]:
    """The sentences that a module hands to errors and problems, what they fill in replaced by `x`."""
    for call in ast.walk(ast.parse(path.read_text("utf-8"))):
        name = getattr(call.func, "id", getattr(call.func, "attr", "")) if isinstance(call, ast.Call) else ""
        for argument in call.args if isinstance(call, ast.Call) and name in SAYING else ():
            parts = argument.values if isinstance(argument, ast.JoinedStr) else [argument]
            text = "".join(str(part.value) if isinstance(part, ast.Constant) else "x" for part in parts)
            if text.endswith("."):
                yield text


@pytest.mark.parametrize("layer", ["source", "project", "edits", "check"])
def test_no_sentence_of_the_layers_without_qt_is_left_out(chinese, layer: str):
    sentences = {sentence for path in (CODE / layer).rglob("*.py") for sentence in said(path)}
    assert sentences
    assert [sentence for sentence in sorted(sentences) if translated_message(sentence) == sentence] == []
