"""`weft check PROJECT`: what is wrong with a project, for people and for programs."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from designer.check import Diagnostic, check_project
from designer.project import NotAProject, Project
from designer.project.problems import Level

FOUND_ERRORS, NO_PROJECT = 1, 2


def add_parser(subparsers: Any) -> None:
    """Describe the command to argparse."""
    parser = subparsers.add_parser("check", help="report what is wrong with a project", description=__doc__)
    parser.add_argument("project", type=Path, metavar="PROJECT", help="the folder of the mini-program")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="how to print the findings")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the findings; returns 0, 1 when there are errors, 2 when the folder is no project."""
    try:
        project = Project.open(arguments.project)
    except NotAProject as refusal:
        print(refusal, file=sys.stderr)
        return NO_PROJECT
    found = check_project(project)
    print(as_json(found) if arguments.format == "json" else as_text(found))
    return FOUND_ERRORS if any(diagnostic.level is Level.ERROR for diagnostic in found) else 0


def as_text(found: list[Diagnostic]) -> str:
    """One finding a line, then a line that counts them."""
    counts = [(level, sum(diagnostic.level is level for diagnostic in found)) for level in Level]
    summary = ", ".join(f"{count} {level}{'' if count == 1 else 's'}" for level, count in counts if count)
    return "\n".join([*map(str, found), summary or "No problems found."])


def as_json(found: list[Diagnostic]) -> str:
    """A JSON array with one object a finding; lines and columns count from 1."""
    rows = [
        {
            "path": diagnostic.path,
            "line": diagnostic.start.line,
            "column": diagnostic.start.column,
            "endLine": diagnostic.end.line,
            "endColumn": diagnostic.end.column,
            "level": diagnostic.level,
            "rule": diagnostic.rule,
            "message": diagnostic.message,
        }
        for diagnostic in found
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)
