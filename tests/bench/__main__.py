"""Prints every table: `python -m tests.bench [reading | opening | window | outside | running | keys | editing …]`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable

from designer.stage import environment
from tests.bench import cascade, editing, keys, opening, outside, reading, running, window
from tests.bench.table import Row, print_table

TABLES: dict[str, Callable[[], Iterable[tuple[str, list[Row]]]]] = {
    "reading": lambda: [("Reading", reading.measure())],
    "opening": lambda: [("Opening", opening.measure())],
    "cascade": lambda: [("The cascade", cascade.measure())],
    "window": lambda: [("The window", window.measure())],
    "outside": lambda: [("Other programs", outside.measure())],
    "running": lambda: [("Running", running.measure())],
    "keys": keys.measure_all,
    "editing": editing.measure_in_process,
}


def main(wanted: set[str]) -> None:
    """Measure and print what is wanted; everything when nothing is named."""
    for name, measure in TABLES.items():
        if not wanted or name in wanted:
            for title, rows in measure():
                print_table(title, rows)


if __name__ == "__main__":
    environment.log_qt_messages()
    main(set(sys.argv[1:]))
