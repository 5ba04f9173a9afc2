"""The `weft` command."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version

# One module a command, each with `add_parser(subparsers)` and `run(arguments) -> int`.
COMMANDS = ("open", "render", "check")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, `open` when none is named; returns the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    parser = make_parser(words[:1])
    parsed = parser.parse_args(words or ["open"])
    logging.basicConfig(level=logging.DEBUG if parsed.verbose else logging.WARNING, format="%(name)s: %(message)s")
    code: int = parsed.run(parsed)
    return code


def make_parser(named: Sequence[str] = ()) -> argparse.ArgumentParser:
    """The parser of the command line; a command that is named is the only one that is loaded."""
    parser = argparse.ArgumentParser(prog="weft", description="A visual designer for WeChat mini-programs.")
    parser.add_argument("--version", action="version", version=_version())
    parser.add_argument("--verbose", action="store_true", help="say what happens inside")
    subparsers = parser.add_subparsers(metavar="COMMAND", required=True)
    for name in [name for name in named if name in COMMANDS] or COMMANDS:
        import_module(f"designer.cli.{name}").add_parser(subparsers)
    return parser


def _version() -> str:
    try:
        return f"weft {version('weft-designer')}"
    except PackageNotFoundError:
        return "weft (not installed)"


if __name__ == "__main__":
    sys.exit(main())
