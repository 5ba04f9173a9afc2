"""The table that the command prints."""

from __future__ import annotations

import shlex
from collections import Counter

from tests.corpus.laws import LAWS
from tests.corpus.reading import Kind
from tests.corpus.running import Findings
from tests.corpus.session import Failure
from tests.corpus.verbs import VERBS

_SHOWN = 20
# A verb that is refused more often than this is hardly tried at all.
_MOSTLY = 0.9


def print_report(findings: Findings, seed: int) -> None:
    """Print what a run found; `seed` is needed to have a failing edit again."""
    print(f"{len(findings.projects)} projects: {', '.join(findings.projects)}")
    _print_rows(_kind_rows(findings.kinds))
    if findings.result.made:
        print()
        _print_rows(_verb_rows(findings))
        print()
        _print_rows(_law_rows(findings))
    _print_deviations(findings.kinds)
    _print_failures(findings.result.failures, seed)
    print(f"\n{findings.seconds:.0f} s, at most {findings.memory:.0f} MB in one process")


def _kind_rows(kinds: dict[str, Kind]) -> list[list[str]]:
    head = ["files", "", "MB", "unread", "with problems", "changed without an edit", "verdict equal", "MB/s"]
    rows = [head]
    for name, kind in kinds.items():
        speed = kind.size / kind.seconds / 1e6 if kind.seconds else 0.0
        parity = f"{kind.equal} of {kind.judged}" if kind.judged else ""
        numbers = [
            kind.files,
            f"{kind.size / 1e6:.2f}",
            kind.unread,
            kind.problems,
            kind.changed,
            parity,
            f"{speed:.1f}",
        ]
        rows.append([name, *map(str, numbers)])
    return rows


def _verb_rows(findings: Findings) -> list[list[str]]:
    rows = [["verb", "made", "refused", "idle", "failures", ""]]
    result = findings.result
    failures = Counter(failure.edit.verb for failure in result.failures)
    for verb in sorted(VERBS):
        counts = [result.made[verb], result.refused[verb], result.idle[verb], failures[verb]]
        tries = sum(counts[:3])
        note = "hardly ever made" if not tries or result.refused[verb] > _MOSTLY * tries else ""
        rows.append([verb, *map(str, counts), note])
    totals = [result.made.total(), result.refused.total(), result.idle.total(), len(result.failures)]
    return [*rows, ["all", *map(str, totals), ""]]


def _law_rows(findings: Findings) -> list[list[str]]:
    counts = Counter(failure.law for failure in findings.result.failures)
    rows = [["law", "failures", ""]] + [[law, str(counts[law]), meaning] for law, meaning in LAWS.items()]
    return [*rows, ["texts compiled", str(findings.compiled), "after an edit"]]


def _print_rows(rows: list[list[str]]) -> None:
    """Print a table: the first column to the left, and the last where it is a remark."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = [
            cell.rjust(width) if column and not cell[:1].isalpha() else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        print("  ".join(cells).rstrip())


def _print_deviations(kinds: dict[str, Kind]) -> None:
    for name, kind in kinds.items():
        if kind.deviations:
            print(f"\n{name}: verdicts that differ from the compiler's")
            for line in sorted(kind.deviations)[:_SHOWN]:
                print(f"  {line}")


def _print_failures(failures: list[Failure], seed: int) -> None:
    shown: Counter[tuple[str, str]] = Counter()
    for edit, law, message in failures:
        shown[edit.verb, law] += 1
        if shown[edit.verb, law] <= 3:
            print(f"\n{edit.verb}, {law}: {edit.what}\n  {message}")
            words = [edit.folder, "--seed", str(seed), "--replay", edit.place]
            print(f"  python -m tests.corpus {shlex.join(words)}")
    for (verb, law), count in shown.items():
        if count > 3:
            print(f"\n{verb}, {law}: {count - 3} more")
