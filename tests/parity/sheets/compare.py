"""Both translations of the libraries' sheets, rule by rule as the web engine has read them."""

from __future__ import annotations

import difflib
import json
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop
from PySide6.QtWebEngineCore import QWebEnginePage

from tests.material import LIBRARIES, MODULES, wcsc_output
from tests.npm.packing import find_node

HERE = Path(__file__).parent
_WEB = HERE.parents[2] / "designer/stage/web"
_RPX = re.compile(r"%%\?([^?]*)rpx\?%%")
# The narrowest phones round what is less down to nothing.
_HAIR = 2.5
_SUFFIX = "%%HERESUFFIX%%"
_LOCAL_FILE = re.compile(r"-do-not-use-local-path-[^)'\"]*")
_ID = re.compile(r'\[wx-id="([^"]*)"\]')
_SAFE_AREA = re.compile(r"var\(--weft-safe-(top|bottom)\)")
_ROOT = re.compile(r"(?<![\w.#-])(?:page|wx-page)(?![\w-])")
_NUMBER = re.compile(r"-?\d+\.\d+")
_RULES = """(css) => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  const tell = (rules, depth) => [...rules].filter((rule) => rule.selectorText !== ':not(*)').flatMap((rule) => {
    const head = '  '.repeat(depth) + (rule.selectorText ?? rule.keyText ?? rule.cssText.split('{')[0].trim())
    const own = [...(rule.style ?? [])].map((name) => `${name}: ${rule.style.getPropertyValue(name)} ${rule.style.getPropertyPriority(name)}`)
    return [head, ...own.map((line) => '  '.repeat(depth + 1) + line.trim()), ...tell(rule.cssRules ?? [], depth + 1)]
  })
  // wcsc leaves out what `:host` stands for outside a component, where it matches nothing.
  return tell(sheet.cssRules, 0)
}"""  # noqa: E501 - one line of the script


@dataclass(frozen=True, slots=True)
class Comparison:
    """One sheet, translated twice.

    Attributes:
        path: the file.
        rules: how many lines of rules and declarations the web engine reads in the official translation.
        difference: lines of a diff from there to ours; empty when both agree.
    """

    path: str
    rules: int
    difference: tuple[str, ...]


def compare(every: int = 1) -> list[Comparison]:
    """Compare each `every`-th sheet of the libraries; needs a QApplication. Raises CalledProcessError on bad sheets."""
    reader = _Reader()
    return [
        _compared(path, reader.rules(theirs), reader.rules(ours))
        for library in LIBRARIES.values()
        for path, theirs, ours in _both(library, every)
    ]


def _both(library: Path, every: int) -> list[tuple[str, str, str]]:
    paths = [path.relative_to(library).as_posix() for path in sorted(library.rglob("*.wxss"))][::every]
    node = find_node()
    assert node is not None, "the libraries were downloaded with it"
    command = [*node.node, HERE / "convert.mjs", _WEB, library, *paths]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    ours: dict[str, str] = json.loads(done.stdout)
    others = [path.relative_to(library).as_posix() for path in sorted(library.rglob("*.wxss"))]
    shown = str(library.relative_to(MODULES))
    return [(f"{shown}/{path}", _as_css(wcsc_output(library, path, others)), ours[path]) for path in paths]


def _as_css(official: str) -> str:
    """What the official compiler hands to its run time, with lengths that follow the screen as the stage has them."""
    css = _RPX.sub(lambda length: _length(float(length[1])), official.replace(_SUFFIX, ""))
    return _LOCAL_FILE.sub("", css)


def _length(rpx: float) -> str:
    if rpx == 0:
        return "0px"
    length = f"round(down, {rpx / 7.5:.9g}vw + 0.0001px, 1px)"
    return f"max(0.5px, {length})" if 0 < rpx < _HAIR else length


def _compared(path: str, theirs: list[str], ours: list[str]) -> Comparison:
    before, after = [_plain(line) for line in theirs], [_plain(line) for line in ours]
    difference = difflib.unified_diff(before, after, "wcsc", "stage", lineterm="", n=1)
    return Comparison(path, len(theirs), tuple(difference))


def _plain(line: str) -> str:
    """A line without what both only write differently: root element, ids, the safe area, digits behind the fourth."""
    line = _SAFE_AREA.sub(r"env(safe-area-inset-\1)", line)
    line = _ROOT.sub("body", _ID.sub(r"#\1", line))
    return _NUMBER.sub(lambda number: f"{float(number[0]):.4f}", line)


class _Reader:
    """Lets the web engine read style sheets."""

    def __init__(self) -> None:
        self._page = QWebEnginePage()
        loop = QEventLoop()
        self._page.loadFinished.connect(loop.quit)
        self._page.setHtml("<!doctype html>")
        loop.exec()

    def rules(self, css: str) -> list[str]:
        """Every rule and every longhand declaration in it as a line."""
        answers: list[Any] = []
        loop = QEventLoop()

        def take(answer: object) -> None:
            answers.append(answer)
            loop.quit()

        self._page.runJavaScript(f"JSON.stringify(({_RULES})({json.dumps(css)}))", take)
        loop.exec()
        lines: list[str] = json.loads(answers[0])
        return lines


def report(comparisons: list[Comparison]) -> list[str]:
    """The figures and whatever differs, as the command prints them."""
    lines = []
    for each in comparisons:
        if each.difference:
            lines += [f"{each.path} differs:", *(f"    {line}" for line in each.difference)]
    equal = sum(not each.difference for each in comparisons)
    rules = sum(each.rules for each in comparisons)
    share = f"{equal / len(comparisons):.1%}"
    return [*lines, f"{equal} of {len(comparisons)} sheets ({rules} rules and declarations) are equal: {share}"]
