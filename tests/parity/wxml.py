"""Our verdict on WXML beside that of wcc."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from os.path import relpath
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from designer.source.source import Source
from designer.source.wxml import read_wxml
from designer.source.wxml.rejections import missing_scripts, rejections
from tests.material import LIBRARIES, wcc
from tests.parity.mutants import Language, mutant
from tests.parity.report import Deviation, Report

LANGUAGE = Language(
    words=re.compile(r"</?[\w:-]+|/?>|<!--|-->|\{\{|\}\}|\"[^\"\n]*\"|[\w.:-]+|'[^'\n]*'|[=?!&|+*/(){}\[\],]"),
    alphabet=(
        *"<>/=\"'{}[]().,:;!?&|+-*%\\ \n\t\r#@$_1a中",
        *(
            "</",
            "/>",
            "<!--",
            "-->",
            "{{",
            "}}",
            "</view>",
            "<view>",
            "<view ",
            "<block>",
            "<wxs>",
            "</wxs>",
            "&lt;",
            "...",
        ),
        *(' wx:if="{{a}}"', " wx:else", ' wx:for="{{a}}"', ' wx:elif="{{b}}"', " wx:if", " a=b", ' a=""', " b", "  "),
        *("===", "&&", "||", "a:b", "'a'", '"a"', "\\'", '\\"', "null", "{{a}}", "{{a", "a}}", "1.2", "<template/>"),
    ),
)
_SOURCE = re.compile(r"""<wxs\s[^>]*?\bsrc\s*=\s*["']([^"'\n]+)["']""")
_PLACE = re.compile(r"[^\n]*?\.wxml:(\d+):")


@dataclass(frozen=True, slots=True)
class Project:
    """A folder with WXML: where absolute paths begin, and its files by path below it."""

    root: Path
    files: tuple[Path, ...]


def measure(count: int, seed: int, folders: Sequence[Path] = ()) -> Report:
    """Compare the verdicts on `count` mutants of the libraries' files and of those below `folders`.

    Files that wcc does not accept undamaged are left out, for most of their mutants would be rejected for that.
    """
    random = Random(seed)
    projects = [_project(root) for root in (*LIBRARIES.values(), *folders)]
    candidates = [(project, path) for project in projects for path in project.files]
    whole: dict[Path, bool] = {}
    report = Report()
    with TemporaryDirectory() as name:
        while report.mutants < count and candidates:
            project, path = random.choice(candidates)
            before = _read(path)
            if path not in whole:
                whole[path] = not _compare(Path(name), project, path, before).compiler
            damaged = mutant(before, random, LANGUAGE)
            if whole[path] and damaged.text != before:
                _note(report, _compare(Path(name), project, path, damaged.text), path, damaged.ways)
    return report


@dataclass(frozen=True, slots=True)
class Comparison:
    """Both verdicts on one text: what is said, empty when it is accepted, and the line."""

    text: str
    compiler: str
    ours: str
    same_line: bool


def compare(text: str) -> Comparison:
    """Both verdicts on a text that needs no other file."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        return _compare(folder, Project(folder, ()), folder / "page.wxml", text)


def _project(root: Path) -> Project:
    return Project(root, tuple(sorted(path for path in root.rglob("*.wxml") if path.is_file())))


def _read(path: Path) -> str:
    return path.read_bytes().decode("utf-8", "surrogateescape")


def _compare(folder: Path, project: Project, path: Path, text: str) -> Comparison:
    place = f"./{path.relative_to(project.root).as_posix()}"
    target = folder / place
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(text.encode("utf-8", "surrogateescape"))
    scripts = sorted(set(_scripts(folder, project, path, text)))
    said = wcc(folder, place, *scripts)
    document = read_wxml(Source(place[2:], text))
    rejected = [*missing_scripts(document, {script[2:] for script in scripts}), *rejections(document)]
    lines = {text.count("\n", 0, problem.told.start) + 1 for problem in rejected[:1]}
    found = _PLACE.match(said.message)
    return Comparison(
        text,
        "" if said.accepted else said.message or "rejected",
        rejected[0].message if rejected else "",
        same_line=found is not None and int(found[1]) in lines,
    )


def _scripts(folder: Path, project: Project, path: Path, text: str) -> Iterable[str]:
    """Copy the scripts that a text names to the same places below `folder`; returns those places."""
    for value in _SOURCE.findall(text):
        around = project.root if value.startswith("/") else path.parent
        script = Path(relpath(around / value.lstrip("/"), project.root))
        if ".." in script.parts or script.suffix != ".wxs" or not (project.root / script).is_file():
            continue
        (folder / script).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(project.root / script, folder / script)
        yield f"./{script.as_posix()}"


def _note(report: Report, verdict: Comparison, path: Path, ways: tuple[str, ...]) -> None:
    report.mutants += 1
    report.rejected += bool(verdict.compiler)
    if bool(verdict.compiler) != bool(verdict.ours):
        report.deviations.append(Deviation(str(path), ways, verdict.text, verdict.compiler, verdict.ours))
    elif verdict.compiler:
        report.same_line += verdict.same_line
