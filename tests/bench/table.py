"""How measurements are printed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Row(NamedTuple):
    """One figure of ours beside a peer's; the peer's is None where there is no peer."""

    what: str
    ours: float
    peer: float | None
    unit: str
    peer_name: str


def print_table(title: str, rows: Iterable[Row]) -> None:
    """Print rows under a title, columns aligned."""
    lines = [
        (row.what, f"{row.ours:.2f}", "–" if row.peer is None else f"{row.peer:.2f}", row.unit, row.peer_name)
        for row in rows
    ]
    head = ("", "Weft", "peer", "unit", "peer is")
    widths = [max(len(line[column]) for line in (head, *lines)) for column in range(len(head))]
    print(f"\n{title}")
    for line in (head, *lines):
        cells = [
            cell.ljust(width) if column in {0, 3, 4} else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ]
        print("  " + "  ".join(cells).rstrip())
