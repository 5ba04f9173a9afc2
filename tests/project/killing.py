"""A process that edits and saves a project until it kills itself, or is killed; run by test_killed.py."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from designer.project import Change, CreateFile, DeleteFile, EditFile, MoveFile, Project
from designer.source.source import Span, Splice

HOME, CART, ABOUT = "pages/home/home.wxml", "pages/cart/cart.wxml", "extra/about/about.wxml"
LOOPED = (HOME, CART, ABOUT, "app.js", "pages/home/home.js")
CALLS = ("open", "write", "fsync", "replace", "unlink", "ftruncate", "chmod", "rmdir", "mkdir")


def insert(path: str, text: str) -> EditFile:
    """Puts text at the beginning of a file."""
    return EditFile(path, (Splice(Span(0, 0), text),))


def scenario(project: Project) -> Iterator[None]:
    """Changes of every kind with saves between them; yields after each change."""
    swapped = (MoveFile(HOME, "swap"), MoveFile(CART, HOME), MoveFile("swap", CART))
    for change in (
        Change("Edit", (insert(HOME, "<a/>"), insert(HOME, "<b/>"))),
        Change(
            "Create and edit", (CreateFile("pages/new/new.wxml", b"\xef\xbb\xbf<n/>\xff"), insert("app.js", "//1\n"))
        ),
        Change("Swap", swapped),
        Change("Save", ()),
        Change("Edit after a save", (insert(HOME, "<c/>"), insert("app.js", "//2\n"))),
        Change(
            "Move and edit", (MoveFile("pages/cart/cart.js", "pages/cart/it.js"), insert("pages/cart/it.js", "//3\n"))
        ),
        Change("Delete", (DeleteFile(ABOUT),)),
        Change("Save", ()),
        Change("Delete and make again", (DeleteFile("app.js"), CreateFile("app.js", b"App()"))),
        Change("Undo", ()),
        Change("Edit last", (insert(CART, "你好"),)),
    ):
        if change.title == "Save":
            project.save()
        elif change.title == "Undo":
            project.undo()
            yield
        else:
            project.apply(change)
            yield


def loop(project: Project) -> None:
    """Write one number after the other into several files and save each time, for ever."""
    print("ready", flush=True)
    number = 0
    while True:
        number += 1
        project.apply(Change("Count", tuple(_overwrite(project, path, f"{number}\n" * 2000) for path in LOOPED)))
        project.save()


def _overwrite(project: Project, path: str, text: str) -> EditFile:
    return EditFile(path, (Splice(Span(0, len(project.source(path).text)), text),))


def _die_at_call(wanted: int) -> None:
    """Kill this process in its n-th call to the system: a write half done, all else before it began."""
    made = 0

    def hooked(call: Callable[..., object]) -> Callable[..., object]:
        def hook(*arguments: object, **named: object) -> object:
            nonlocal made
            made += 1
            if made == wanted:
                if call is write:
                    write(arguments[0], arguments[1][: len(arguments[1]) // 2])
                os.kill(os.getpid(), signal.SIGKILL)
            return call(*arguments, **named)

        return hook

    write = os.write
    for name in CALLS:
        setattr(os, name, hooked(getattr(os, name)))


def _run_until_killed(project: Project, progress: Path, wanted: int) -> None:
    report = os.open(progress, os.O_WRONLY | os.O_CREAT)
    write = os.write
    _die_at_call(wanted)
    for _ in scenario(project):
        write(report, b".")
    os._exit(0)


def main(folder: Path, place: Path) -> None:
    """Run the scenario on a copy of `folder` again and again, each time killed one call later, until none is left."""
    wanted, ended = 0, False
    while not ended:
        wanted += 1
        copy = place / str(wanted)
        shutil.copytree(folder, copy / "shop")
        child = os.fork()
        if child == 0:
            _run_until_killed(Project.open(copy / "shop", copy / "journals"), copy / "progress", wanted)
        ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


if __name__ == "__main__":
    if sys.argv[1] == "loop":
        loop(Project.open(sys.argv[2], Path(sys.argv[3])))
    else:
        main(Path(sys.argv[1]), Path(sys.argv[2]))
