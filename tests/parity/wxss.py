"""Our verdict on style sheets beside that of wcsc."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from designer.source.problem import Problem
from designer.source.source import Source
from designer.source.wxss import read_wxss
from designer.source.wxss.rejections import rejections
from tests.material import library_files, wcsc
from tests.parity.mutants import Language, Mutant, mutant
from tests.parity.report import Deviation, Report

LANGUAGE = Language(
    words=re.compile(r"@?[\w-]+|[.#][\w-]+|/\*|\*/|\"[^\"\n]*\"|'[^'\n]*'|[^\w\s]"),
    alphabet=(
        *"{}()[]:;,.#>+~*=|^$&%!\\/\"'-_@0a \n\r\t\f中\u3000\ufeff",
        *(".a", "#b", "view", "@media", "@media x {", "@keyframes k {", "@font-face", "@unknown", "@supports (a: b)"),
        *("@import", '@import "q";', "@import url(q);", '@charset "u";', "/*", "*/", "//", "{}", "a{b:c}", "a:b;"),
        *(
            "[x]",
            '[x="y"]',
            "::",
            "50%",
            "2n+1",
            "url(",
            "calc(1px + 2px)",
            ":not(.a)",
            ":nth-child(2n+1)",
            "!important",
        ),
    ),
)
_PLACE = re.compile(r"\((\d+):\d+\): ")
# The verdict is on the text: whether an imported file exists is asked after wcsc has taken all of it.
_MISSING_IMPORT = re.compile(r"path `[^`]*` not found from")
_WORKERS = 2


@dataclass(frozen=True, slots=True)
class Comparison:
    """Both verdicts on one text.

    Attributes:
        source: the text.
        compiler: what wcsc says; empty when it accepts.
        problem: what we name first; None when we accept.
    """

    source: Source
    compiler: str
    problem: Problem | None

    @property
    def equal(self) -> bool:
        """Whether both accept or both reject it."""
        return bool(self.compiler) == (self.problem is not None)

    @property
    def same_line(self) -> bool:
        """Whether both reject it for something on the same line."""
        named = _PLACE.search(self.compiler)
        if not named or not self.problem:
            return False
        # A lone carriage return ends a line for editors and for us, not for wcsc.
        return self.source.text.count("\n", 0, self.problem.told.start) + 1 == int(named[1])


def measure(count: int, seed: int, folders: Sequence[Path] = ()) -> Report:
    """Compare the verdicts on `count` mutants of the libraries' files and of those below `folders`."""
    files = [*library_files(".wxss"), *(path for folder in folders for path in sorted(folder.rglob("*.wxss")))]
    made = list(islice(_mutants(files, Random(seed)), count))
    report = Report()
    for (path, damaged, _), verdict in zip(made, compare(source for _, _, source in made), strict=True):
        report.mutants += 1
        report.rejected += bool(verdict.compiler)
        report.same_line += verdict.same_line
        if not verdict.equal:
            ours = verdict.problem.message if verdict.problem else ""
            report.deviations.append(Deviation(str(path), damaged.ways, damaged.text, verdict.compiler, ours))
    return report


def compare(sources: Iterable[Source]) -> list[Comparison]:
    """Both verdicts on every one of `sources`."""
    with TemporaryDirectory() as folder, ThreadPoolExecutor(_WORKERS) as workers:
        return list(workers.map(lambda item: _compare(Path(folder), *item), enumerate(sources)))


def _mutants(files: Sequence[Path], random: Random) -> Iterator[tuple[Path, Mutant, Source]]:
    sources = {path: Source.read(path.name, path.read_bytes()) for path in files}
    while files:
        path = random.choice(files)
        damaged = mutant(sources[path].text, random, LANGUAGE)
        if damaged.text != sources[path].text:
            yield path, damaged, Source(path.name, damaged.text, sources[path].bom)


def _compare(folder: Path, number: int, source: Source) -> Comparison:
    file = folder / f"{number}.wxss"
    file.write_bytes(bytes(source))
    said = wcsc(folder, file.name)
    file.unlink()
    accepted = said.accepted or _MISSING_IMPORT.search(said.message)
    rejected = rejections(read_wxss(source))
    return Comparison(source, "" if accepted else said.message or "rejected", rejected[0] if rejected else None)
