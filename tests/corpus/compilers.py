"""What the official compilers say of many texts, in few calls."""

from __future__ import annotations

import posixpath
import shutil
from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from designer.source.source import Source
from designer.source.wxss import read_wxss
from tests.material import wcc, wcsc

_BATCH = 100


class Edit(NamedTuple):
    """Which edit something is about.

    Attributes:
        place: project, session and number of the edit; what `--replay` takes.
        folder: where the project was found.
        verb: what was called.
        what: with which arguments.
    """

    place: str
    folder: str
    verb: str
    what: str


class Edition(NamedTuple):
    """One text that a file of an app had in a session.

    Attributes:
        path: the file, relative to where app.json is.
        data: the text as bytes.
        edit: what made it; None when it was there before.
    """

    path: str
    data: bytes
    edit: Edit | None


class Compilers:
    """Compiles editions of the files of one app, each beside the original, so that what it asks for is found."""

    def __init__(self, root: Path, folder: Path) -> None:
        """`root` is where app.json is; `folder` is an empty one to work in."""
        self._folder = folder
        self._scripts = _copied(root, folder, ".wxs")
        sheets = _copied(root, folder, ".wxss")
        self._imports = {name: _imports(name, (folder / name).read_bytes()) for name in sheets}

    def rejected(self, editions: Sequence[Edition]) -> dict[int, str]:
        """The messages about those that the compilers reject, by index; files of other kinds are left out."""
        self._add_made(editions)
        found = {}
        for suffix in (".wxml", ".wxss"):
            chosen = [index for index, each in enumerate(editions) if each.path.endswith(suffix)]
            for start in range(0, len(chosen), _BATCH):
                batch = {index: editions[index] for index in chosen[start : start + _BATCH]}
                names = {index: self._write(index, edition) for index, edition in batch.items()}
                found |= self._bisect(batch, names)
                for name in names.values():
                    (self._folder / name).unlink()
        return found

    def _add_made(self, editions: Sequence[Edition]) -> None:
        """Put the scripts and sheets that edits made or moved to where others ask for them."""
        for path, data, edit in editions:
            new = edit is not None and not (self._folder / path).exists()
            if new and path.endswith((".wxs", ".wxss")):
                (self._folder / path).parent.mkdir(parents=True, exist_ok=True)
                (self._folder / path).write_bytes(data)
                if path.endswith(".wxs"):
                    self._scripts.append(path)
                else:
                    self._imports[path] = _imports(path, data)

    def _write(self, index: int, edition: Edition) -> str:
        path = PurePosixPath(edition.path)
        name = path.with_name(f"{path.stem}.edition{index}{path.suffix}").as_posix()
        target = self._folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(edition.data)
        return name

    def _bisect(self, batch: dict[int, Edition], names: dict[int, str]) -> dict[int, str]:
        message = self._compile(batch, [names[index] for index in batch])
        if message is None:
            return {}
        if len(batch) == 1:
            return dict.fromkeys(batch, message)
        indices = list(batch)
        halves = indices[: len(indices) // 2], indices[len(indices) // 2 :]
        one, two = ({index: batch[index] for index in half} for half in halves)
        return self._bisect(one, names) | self._bisect(two, names)

    def _compile(self, batch: dict[int, Edition], names: list[str]) -> str | None:
        first = next(iter(batch.values()))
        if first.path.endswith(".wxml"):
            verdict = wcc(self._folder, *names, *self._scripts)
        else:
            # The first files are compiled, the others are what they import.
            wanted = {path for each in batch.values() for path in _imports(each.path, each.data)}
            # It finds what is imported from the root only among names that begin with a dot.
            places = [f"./{name}" for name in (*names, *self._closure(wanted))]
            verdict = wcsc(self._folder, "-pc", str(len(names)), *places)
        return None if verdict.accepted else verdict.message[:500]

    def _closure(self, wanted: set[str]) -> list[str]:
        """`wanted` and what they import in turn, of what there is."""
        found: set[str] = set()
        waiting = [name for name in wanted if name in self._imports]
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                waiting += [each for each in self._imports[name] if each in self._imports]
        return sorted(found)


def _imports(path: str, data: bytes) -> list[str]:
    """The files that a style sheet imports, relative to the app."""
    sheet = read_wxss(Source.read(path, data))
    folder = PurePosixPath(path).parent
    written = (each.path for each in sheet.imports)
    return [
        posixpath.normpath(name[1:] if name.startswith("/") else (folder / name).as_posix()) for name in written if name
    ]


def _copied(root: Path, folder: Path, suffix: str) -> list[str]:
    names = sorted(path.relative_to(root).as_posix() for path in root.rglob(f"*{suffix}"))
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(root / name, folder / name)
    return names
