"""Prints every table: `python -m tests.bench [reading | opening | window | outside | keys | editing …]`."""

from __future__ import annotations

import sys

from designer.stage import environment
from tests.bench import cascade, editing, keys, opening, outside, reading, window
from tests.bench.table import print_table


def main(wanted: set[str]) -> None:
    """Measure and print what is wanted; everything when nothing is named."""
    if not wanted or "reading" in wanted:
        print_table("Reading", reading.measure())
    if not wanted or "opening" in wanted:
        print_table("Opening", opening.measure())
    if not wanted or "cascade" in wanted:
        print_table("The cascade", cascade.measure())
    if not wanted or "window" in wanted:
        print_table("The window", window.measure())
    if not wanted or "outside" in wanted:
        print_table("Other programs", outside.measure())
    if not wanted or "keys" in wanted:
        for title, rows in keys.measure_all():
            print_table(title, rows)
    if not wanted or "editing" in wanted:
        for title, rows in editing.measure_in_process():
            print_table(title, rows)


if __name__ == "__main__":
    environment.log_qt_messages()
    main(set(sys.argv[1:]))
