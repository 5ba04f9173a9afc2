"""`python -m tests.schemas.compile FOLDER…`: whether WeChat's own tool compiles projects, and still does when edited.

Every project is compiled as it is; then copies of it are edited at random with the verbs of the corpus command, saved
and compiled again.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path
from random import Random

from designer.edits import NotEditable
from designer.project import Project
from designer.project.disk import IGNORED_FOLDERS
from designer.project.problems import FileFault
from tests.corpus.scene import Scene
from tests.corpus.verbs import VERBS
from tests.schemas.official import compiled, schema_faults

# Verbs that put any value anywhere into JSON say nothing of what the schemas ask of it.
_VERBS = sorted(verb for verb in VERBS if not verb.startswith("json."))
_SUFFIXES = (".wxml", ".wxss", ".json", ".js", ".ts")


def main() -> int:
    """Print a line for each project; 1 when an edited one is refused that was compiled before."""
    options = _options()
    with tempfile.TemporaryDirectory(prefix="compile") as name:
        refused = [_compare(folder, Path(name), number, options) for number, folder in enumerate(options.folders)]
    print(f"{sum(refused)} edited projects refused that were compiled before")
    return 1 if any(refused) else 0


def _compare(folder: Path, place: Path, number: int, options: argparse.Namespace) -> int:
    originals = [_copied(folder, place / f"{number}-before")]
    before = compiled(originals)[originals[0]]
    print(f"{folder.name}: {before or 'compiles'}", flush=True)
    copies = [_copied(folder, place / f"{number}-{copy}") for copy in range(options.copies)]
    made = [_edit(copy, Random(f"{options.seed}/{folder.name}/{copy.name}"), options.edits) for copy in copies]
    after = compiled(copies) if copies else {}
    before_faults = schema_faults(Project.open(originals[0]))
    wrong = 0
    for copy, edits in zip(copies, made, strict=True):
        message = after[copy] if not before else ""
        faults = {
            path: found
            for path, found in schema_faults(Project.open(copy)).items()
            if found and found != before_faults.get(path)
        }
        wrong += bool(message or faults)
        print(f"  {copy.name}, {edits} edits: {message or faults or 'as before'}", flush=True)
    return wrong


def _copied(folder: Path, target: Path) -> Path:
    shutil.copytree(folder, target, ignore=shutil.ignore_patterns(*IGNORED_FOLDERS))
    return target


def _edit(folder: Path, random: Random, wanted: int) -> int:
    """Make so many edits at random and save them; returns how many could be made."""
    project = Project.open(folder)
    files = sorted(path for path in project.walk() if path.endswith(_SUFFIXES) and "miniprogram_npm/" not in path)
    made = 0
    for _ in range(wanted * 10):
        present = [path for path in files if project.exists(path)]
        attempt = VERBS[random.choice(_VERBS)].generator(Scene(project, random, present))
        if attempt is None or made == wanted:
            continue
        try:
            change = attempt.make()
            made += bool(project.apply(change).steps)
            files = sorted({*files, *change.paths})
        except (NotEditable, FileFault, *attempt.refusals):
            continue
    project.save()
    return made


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.schemas.compile", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER", help="a project")
    parser.add_argument("--copies", type=int, default=1, help="how many edited copies of each project")
    parser.add_argument("--edits", type=int, default=50, help="how many random edits each copy gets")
    parser.add_argument("--seed", type=int, default=1, help="another one makes other edits")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
