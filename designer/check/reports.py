"""Findings as text, as JSON, and as SARIF for code-scanning tools."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from designer.check.diagnostics import Diagnostic, Rule
from designer.check.registry import rules
from designer.check.rules.packages import package_sizes
from designer.project import Project
from designer.project.problems import Level

_SARIF_LEVELS = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "note"}


def as_text(found: Sequence[Diagnostic]) -> str:
    """One finding a line, then a line that counts them."""
    counts = [(level, sum(diagnostic.level is level for diagnostic in found)) for level in Level]
    summary = ", ".join(f"{count} {level}{'' if count == 1 else 's'}" for level, count in counts if count)
    fixable = sum(diagnostic.fix is not None and diagnostic.fix.certain for diagnostic in found)
    hint = f" {fixable} can be mended: weft check --fix" if fixable else ""
    return "\n".join([*map(str, found), f"{summary}.{hint}" if summary else "No problems found."])


def sizes_as_text(project: Project) -> str:
    """A line with the size of each package, as its files are."""
    sizes = (f"{root or 'main'} {size / 1024:.0f} KB" for root, size in package_sizes(project).items())
    return f"Packages: {', '.join(sizes)}."


def as_json(found: Sequence[Diagnostic]) -> str:
    """A JSON array with one object a finding; lines and columns count from 1, 0 where there is no place."""
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
            "fix": diagnostic.fix.title if diagnostic.fix else None,
        }
        for diagnostic in found
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def as_sarif(found: Sequence[Diagnostic]) -> str:
    """A SARIF 2.1.0 log with one run. Source of its shape: OASIS, "Static Analysis Results Interchange Format"."""
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": {"name": "weft", "rules": [_rule(each) for each in rules()]}},
                "columnKind": "unicodeCodePoints",
                "results": [_result(diagnostic) for diagnostic in found],
            }
        ],
    }
    return json.dumps(log, ensure_ascii=False, indent=2)


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.summary},
        "defaultConfiguration": {"level": _SARIF_LEVELS[rule.level]},
    }


def _result(diagnostic: Diagnostic) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": diagnostic.rule,
        "level": _SARIF_LEVELS[diagnostic.level],
        "message": {"text": diagnostic.message},
    }
    if diagnostic.path:
        place: dict[str, Any] = {"artifactLocation": {"uri": diagnostic.path}}
        if diagnostic.start.line:
            place["region"] = _region(diagnostic)
        result["locations"] = [{"physicalLocation": place}]
    return result


def _region(diagnostic: Diagnostic) -> dict[str, int]:
    start, end = diagnostic.start, diagnostic.end
    region = {"startLine": start.line, "endLine": max(end.line, start.line)}
    # Columns count from 1; a problem of which only the line is known has none.
    if start.column:
        region["startColumn"] = start.column
        region["endColumn"] = max(end.column, 1)
    return region
