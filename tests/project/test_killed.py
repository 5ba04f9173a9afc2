"""Processes that are killed while they edit and save: the project stays whole, and unsaved edits come back."""

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from designer.project import Project
from designer.project.disk import is_unfinished
from tests.project.conftest import FILES
from tests.project.killing import LOOPED, scenario
from tests.project.test_changing import bytes_below

pytestmark = pytest.mark.skipif(os.name != "posix", reason="SIGKILL is a POSIX matter")
ROOT = Path(__file__).resolve().parents[2]


def start(*arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.project.killing", *map(str, arguments)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def texts(project: Project, paths: set[str]) -> dict[str, bytes]:
    return {path: project.read(path) for path in paths if project.exists(path)}


@pytest.fixture
def states(folder: Path) -> list[dict[str, bytes]]:
    """What the files are after each change of the scenario."""
    project = Project.open(folder)
    paths = set(bytes_below(folder))
    found = [texts(project, paths)]
    save, project.save = project.save, lambda: None  # the folder stays as it is for the others
    for _ in scenario(project):
        paths |= project.dirty
        found.append(texts(project, paths))
    project.save = save
    return found


def test_a_project_killed_at_any_call_is_whole_and_its_edits_come_back(
    folder: Path, states: list[dict[str, bytes]], tmp_path: Path
) -> None:
    assert start(folder, tmp_path / "runs").wait() == 0
    runs = sorted((tmp_path / "runs").iterdir(), key=lambda run: int(run.name))
    versions: dict[str, set[bytes]] = {}
    for state in states:
        for path, data in state.items():
            versions.setdefault(path, set()).add(data)
    recovered = 0
    for run in runs:
        on_disk = bytes_below(run / "shop")
        whole = {path: data for path, data in on_disk.items() if not is_unfinished(Path(path).name)}
        assert all(data in versions[path] for path, data in whole.items()), run.name
        done = len((run / "progress").read_bytes())
        project = Project.open(run / "shop", run / "journals")
        if project.recoverable is not None:
            assert project.recoverable.lost == (), run.name
            project.recover()
            recovered += 1
        restored = texts(project, set(versions) | set(on_disk) - {path for path in on_disk if path not in whole})
        assert restored in states[done : done + 2], (run.name, done)
        project.save()
        assert bytes_below(run / "shop") == restored, run.name
    assert len(runs) > recovered > 40


@pytest.mark.parametrize("seed", range(6))
def test_a_project_killed_at_a_random_moment_of_its_saves_is_whole(folder: Path, tmp_path: Path, seed: int) -> None:
    with start("loop", folder, tmp_path / "journals") as process:
        assert process.stdout is not None
        process.stdout.readline()
        try:
            process.wait(random.Random(seed).uniform(0.01, 0.15))
        except subprocess.TimeoutExpired:
            process.kill()
    for path in LOOPED:
        text = (folder / path).read_text()
        assert text == FILES[path] or len(set(text.splitlines())) == 1, path
    project = Project.open(folder, tmp_path / "journals")
    if project.recoverable is not None:
        project.recover()
    assert len({project.read(path) for path in LOOPED}) == 1
