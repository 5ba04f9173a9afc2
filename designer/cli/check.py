"""`weft check PROJECT`: what is wrong with a project, for people and for programs."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from designer.check import Diagnostic, check_project, fix_project, rules, silenced_rules
from designer.check.reports import as_json, as_sarif, as_text, sizes_as_text
from designer.project import NotAProject, Project, SaveFailed
from designer.project.problems import Level

FOUND_ERRORS, NOT_DONE = 1, 2

FORMATS: Mapping[str, Callable[[list[Diagnostic]], str]] = {"text": as_text, "json": as_json, "sarif": as_sarif}


def add_parser(subparsers: Any) -> None:
    """Describe the command to argparse."""
    parser = subparsers.add_parser("check", help="report what is wrong with a project", description=__doc__)
    parser.add_argument("project", type=Path, nargs="?", metavar="PROJECT", help="the folder of the mini-program")
    parser.add_argument("--format", choices=FORMATS, default="text", help="how to print the findings")
    parser.add_argument("--fix", action="store_true", help="mend what is certain, save it, report the rest")
    parser.add_argument("--fix-guesses", action="store_true", help="mend what is likely too, such as misspelt names")
    parser.add_argument("--silence", action="append", default=[], metavar="RULE", help="leave a rule out this time")
    parser.add_argument("--rules", action="store_true", help="list the rules instead")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the findings; returns 0, 1 when there are errors, 2 when it could not be done."""
    if arguments.rules:
        print("\n".join(f"{rule.id}  {rule.level}  {rule.summary}" for rule in rules()))
        return 0
    if arguments.project is None:
        print("Name the folder of the mini-program: weft check PROJECT", file=sys.stderr)
        return NOT_DONE
    unknown = [name for name in arguments.silence if name not in {rule.id for rule in rules()}]
    if unknown:
        print(f"There is no rule {', '.join(unknown)}. `weft check --rules` lists them.", file=sys.stderr)
        return NOT_DONE
    try:
        return _check(Project.open(arguments.project), arguments)
    except NotAProject as refusal:
        print(refusal, file=sys.stderr)
    except SaveFailed as failure:
        print(failure, file=sys.stderr)
    return NOT_DONE


def _check(project: Project, arguments: argparse.Namespace) -> int:
    silenced = silenced_rules() | set(arguments.silence)
    if arguments.fix or arguments.fix_guesses:
        mended = list(fix_project(project, silenced, guesses=arguments.fix_guesses))
        project.save()
        for diagnostic in mended:
            assert diagnostic.fix is not None
            print(f"{diagnostic.path}: {diagnostic.fix.title} [{diagnostic.rule}]", file=sys.stderr)
    found = check_project(project, silenced)
    print(FORMATS[arguments.format](found))
    if arguments.format == "text":
        print(sizes_as_text(project))
    return FOUND_ERRORS if any(diagnostic.level is Level.ERROR for diagnostic in found) else 0
