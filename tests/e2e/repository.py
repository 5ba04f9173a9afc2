"""A project under git, to see what a save has changed."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

_PERSON = ("-c", "user.name=Weft", "-c", "user.email=weft@example.org", "-c", "commit.gpgsign=false")


@dataclass(frozen=True, slots=True)
class Repository:
    """A folder whose present state can be compared with a committed one."""

    folder: Path

    @classmethod
    def begin(cls, folder: Path) -> Repository:
        """Put `folder` under git as it is."""
        made = cls(folder)
        made.git("init", "-q")
        made.git("add", "-A")
        made.git(*_PERSON, "commit", "-qm", "As it was")
        return made

    def git(self, *arguments: str) -> str:
        """What a git command prints."""
        done = subprocess.run(
            ["git", "-c", "core.autocrlf=false", *arguments],
            cwd=self.folder,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=True,
        )
        return done.stdout

    def changed_lines(self) -> list[str]:
        """The lines that `git diff` takes away ("-") or adds ("+"), in order, those of new files among them."""
        self.git("add", "-AN")
        lines = self.git("diff", "--unified=0").splitlines()
        return [line for line in lines if line[:1] in {"-", "+"} and line[:3] not in {"---", "+++"}]

    def changed_files(self) -> list[str]:
        """The paths that differ from what was committed."""
        return [line[3:] for line in self.git("status", "--porcelain").splitlines()]

    def read(self, path: str) -> str:
        """The text of a file on disk."""
        return (self.folder / path).read_text("utf-8")
