"""`weft open [PROJECT]`: the window."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any


def add_parser(subparsers: Any) -> None:
    """Describe the command to argparse."""
    parser = subparsers.add_parser("open", help="open the designer", description=__doc__)
    parser.add_argument(
        "project", type=Path, nargs="?", metavar="PROJECT", help="the folder of the mini-program; none: the start page"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Show the window until it is closed; returns the exit code."""
    from designer.stage.environment import prepare  # noqa: PLC0415 - Qt is loaded only when a window is wanted

    prepare()
    from designer.ui.application import run as run_application  # noqa: PLC0415 - after the environment is set

    return run_application(arguments.project)
