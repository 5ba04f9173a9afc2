"""What other programs write is noticed at once. The other program here is a real process."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from queue import Queue

import pytest

from designer.project import Project
from designer.project.watching import Watcher

HOME = "pages/home/home.wxml"
LONGEST_S = 20


class Watched:
    """A project that reads what its watcher tells of."""

    def __init__(self, root: Path) -> None:
        self.project = Project.open(root)
        self.project.wxml(HOME)
        self.project.reload_from_disk()
        self._told: Queue[frozenset[str]] = Queue()
        self.watcher = Watcher(self.project.root, self._told.put)
        assert self._told.get(timeout=LONGEST_S) == frozenset()

    def others(self, script: str) -> None:
        """Let another process run a script in the project's folder."""
        subprocess.run([sys.executable, "-c", script], cwd=self.project.root, check=True)

    def read(self) -> frozenset[str]:
        """What differs after the next group of changes."""
        return self.project.reload_from_disk(among=self._told.get(timeout=LONGEST_S))

    def read_until(self, path: str) -> None:
        """Read group after group until `path` differs."""
        while path not in self.read():
            pass


@pytest.fixture
def watched(folder: Path) -> Iterator[Watched]:
    """The small project, watched."""
    made = Watched(folder)
    yield made
    made.watcher.close()


def test_a_file_that_another_process_writes_is_read_anew(watched: Watched) -> None:
    watched.others(f"open({HOME!r}, 'w').write('<view>theirs</view>')")
    watched.read_until(HOME)
    assert watched.project.source(HOME).text == "<view>theirs</view>"


def test_a_save_by_renaming_is_noticed(watched: Watched) -> None:
    watched.others(
        f"import os; open('.home.tmp', 'w').write('<view>renamed</view>'); os.replace('.home.tmp', {HOME!r})"
    )
    watched.read_until(HOME)
    assert watched.project.source(HOME).text == "<view>renamed</view>"


def test_files_in_a_new_folder_are_noticed(watched: Watched) -> None:
    watched.others("import os; os.makedirs('late/deep'); open('late/deep/a.js', 'w').write('1')")
    watched.read_until("late/deep/a.js")


def test_a_folder_that_goes_takes_its_files(watched: Watched) -> None:
    watched.others("import os; os.rename('pages/home', '../elsewhere')")
    watched.read_until(HOME)
    assert not watched.project.exists(HOME)


def test_hundreds_of_files_written_at_once_are_all_noticed(watched: Watched) -> None:
    watched.others("for number in range(300): open(f'pages/home/{number}.wxss', 'w').write('a {}')")
    missing = {f"pages/home/{number}.wxss" for number in range(300)}
    while missing:
        missing -= watched.read()


def test_what_we_save_ourselves_is_told_and_changes_nothing(watched: Watched) -> None:
    watched.others(f"open({HOME!r}, 'a').write('<text/>')")
    watched.read_until(HOME)
    watched.project.undo()
    watched.project.save(overwrite=frozenset({HOME}))
    assert watched.read() == frozenset()


def test_tool_folders_are_not_told_of(watched: Watched) -> None:
    watched.others(
        "import os; os.makedirs('node_modules/a'); open('node_modules/a/b.js', 'w'); open('app.js', 'w').write('App()')"
    )
    watched.read_until("app.js")
    assert not any("node_modules" in path for path in watched.project.files())


def test_unsaved_edits_are_kept(watched: Watched) -> None:
    watched.others(f"open({HOME!r}, 'w').write('<view/>')")
    watched.read_until(HOME)
    watched.project.undo()
    ours = watched.project.source(HOME).text
    watched.others(f"open({HOME!r}, 'w').write('<text/>')")
    assert watched.read() == frozenset()
    assert watched.project.source(HOME).text == ours
