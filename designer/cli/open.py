"""`weft open [PROJECT | --starter NAME]`: the window."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from platformdirs import user_documents_path

from designer.project.starters import own_copy, starters


def add_parser(subparsers: Any) -> None:
    """Describe the command to argparse."""
    parser = subparsers.add_parser("open", help="open the designer", description=__doc__)
    parser.add_argument(
        "project", type=Path, nargs="?", metavar="PROJECT", help="the folder of the mini-program; none: the start page"
    )
    parser.add_argument(
        "--starter", choices=starters(), help="open your own copy of a starter, made in your documents folder"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Show the window until it is closed; returns the exit code, 2 when the starter's copy cannot be made."""
    project = arguments.project
    if project is None and arguments.starter:
        try:
            project = own_copy(arguments.starter, user_documents_path() / "Weft")
        except OSError as error:
            print(f"The starter was not copied: {error}", file=sys.stderr)
            return 2
    from designer.stage.environment import prepare  # noqa: PLC0415 - Qt is loaded only when a window is wanted

    prepare()
    from designer.ui.application import run as run_application  # noqa: PLC0415 - after the environment is set

    return run_application(project)
