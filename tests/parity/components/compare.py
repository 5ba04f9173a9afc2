"""How far the stage and miniprogram-simulate agree about the structure and the classes of the libraries' components."""

from __future__ import annotations

import difflib
import json
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.npm.packing import HERE as NPM
from tests.npm.packing import find_node, pack
from tests.parity.components.probes import Probe, write_project
from tests.parity.components.shown import Shown, show_all

HERE = Path(__file__).parent
EXPLAINED: dict[str, str] = json.loads((HERE / "explained.json").read_text("utf-8"))
_LIBRARIES = HERE.parents[1] / "stage" / "libraries"
_SUCRASE = HERE.parents[2] / "designer/stage/web/node_modules/sucrase"


@dataclass(frozen=True, slots=True)
class Comparison:
    """One probe on both sides.

    Attributes:
        probe: what was shown.
        problems: what went wrong on the stage.
        failure: why miniprogram-simulate cannot show it; empty when it can.
        difference: lines of a diff from there to here; empty when both agree.
    """

    probe: Probe
    problems: tuple[str, ...]
    failure: str
    difference: tuple[str, ...]


def compare(every: int = 1) -> list[Comparison]:
    """Compare each `every`-th probe; needs a QApplication. Raises CalledProcessError when Node.js fails."""
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "project"
        shutil.copytree(_LIBRARIES, project, ignore=shutil.ignore_patterns("pages"))
        pack(project)
        probes = write_project(project, project / "miniprogram_npm")[::every]
        shown = show_all(project, [probe.page for probe in probes])
        simulated = _simulate(project, probes)
    return [_compared(probe, shown[probe.page], simulated[probe.name]) for probe in probes]


def _simulate(project: Path, probes: list[Probe]) -> dict[str, Any]:
    """Answers by name `{tree}` or `{error}`. The scripts of the project are converted on the way."""
    node = find_node()
    assert node is not None, "pack() needed it before"
    command = [*node.node, HERE / "simulate.cjs", project, NPM, _SUCRASE, *(probe.name for probe in probes)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    answers: dict[str, Any] = json.loads(done.stdout)
    return answers


def _compared(probe: Probe, shown: Shown, simulated: dict[str, Any]) -> Comparison:
    if "error" in simulated:
        return Comparison(probe, tuple(shown.problems), simulated["error"].splitlines()[0], ())
    theirs, ours = _lines(simulated["tree"]), _lines(shown.tree) if shown.tree else []
    difference = difflib.unified_diff(theirs, ours, "miniprogram-simulate", "stage", lineterm="", n=1)
    return Comparison(probe, tuple(shown.problems), "", tuple(difference))


def _lines(tree: Any, depth: int = 0) -> list[str]:
    tag, classes, children = tree
    own = f"{'  ' * depth}{tag.removeprefix('wx-')} {' '.join(sorted(set(classes)))}".rstrip()
    return [own, *(line for child in children for line in _lines(child, depth + 1))]


def report(comparisons: list[Comparison]) -> list[str]:
    """The figures and whatever differs, as the command prints them."""
    shown = [each for each in comparisons if not each.failure]
    equal = [each for each in shown if not each.difference]
    lines = []
    for each in comparisons:
        lines += [f"{each.probe.name}: problem: {problem}" for problem in each.problems]
        if each.failure:
            lines.append(f"{each.probe.name}: miniprogram-simulate cannot show it: {each.failure}")
        if each.difference:
            lines.append(f"{each.probe.name} differs: {EXPLAINED.get(each.probe.name, 'not explained')}")
            lines += [f"    {line}" for line in each.difference if each.probe.name not in EXPLAINED]
    components = len({(each.probe.library, name) for each in comparisons for name in each.probe.components})
    problems = sum(len(each.problems) for each in comparisons)
    lines.append(f"{len(comparisons)} probes of {components} components: {problems} problems on the stage")
    share = f"{len(equal) / len(shown):.1%}" if shown else "none"
    lines.append(f"{len(equal)} of the {len(shown)} that miniprogram-simulate shows are equal: {share}")
    return lines
