"""`weft render PROJECT [PAGE… | --all] -o FILE-OR-FOLDER`: pictures of pages and a report, without a screen."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from designer.project import NotAProject, Project

if TYPE_CHECKING:
    from designer.stage.messages import Place
    from designer.stage.rendering import PageReport

NOT_RENDERED, NO_PROJECT = 1, 2
NARROWEST, WIDEST = 200, 2000
_KINDS = {"components": "component", "files": "file", "apis": "api", "modules": "module", "plugins": "plugin"}
_NETWORK = "network"


def add_parser(subparsers: Any) -> None:
    """Describe the command to argparse."""
    parser = subparsers.add_parser("render", help="take pictures of pages", description=__doc__)
    parser.add_argument("project", type=Path, metavar="PROJECT", help="the folder of the mini-program")
    parser.add_argument(
        "pages", nargs="*", metavar="PAGE", help="routes such as pages/index/index; none: the home page"
    )
    parser.add_argument("--all", action="store_true", help="every page that app.json lists")
    parser.add_argument(
        "-o", "--output", type=Path, metavar="FILE-OR-FOLDER", help="a .png for one page, else a folder of pictures"
    )
    parser.add_argument("--width", type=_width, default=375, help="width of the phone in px (default 375)")
    parser.add_argument("--full-page", action="store_true", help="show what lies below the screen, too")
    parser.add_argument("--report", type=Path, metavar="FILE", help="write what each page reports, as JSON")
    parser.add_argument("--limit", type=float, default=20, metavar="SECONDS", help="give a page up after this long")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Render; returns 0, 1 when a page was not rendered or saved, 2 when the folder is no project."""
    try:
        project = Project.open(arguments.project)
    except NotAProject as refusal:
        print(refusal, file=sys.stderr)
        return NO_PROJECT
    routes = chosen_routes(project, arguments.pages, every=arguments.all)
    if not routes:
        print("app.json lists no page to render.", file=sys.stderr)
        return NOT_RENDERED
    reports = _render(project, routes, arguments)
    failed = [report for report in reports if not report.rendered]
    if arguments.report is not None and not _write(arguments.report, as_json(project, reports)):
        return NOT_RENDERED
    return NOT_RENDERED if failed else 0


def chosen_routes(project: Project, named: Sequence[str], *, every: bool) -> list[str]:
    """The routes to render: all, the named ones, or the home page."""
    if every:
        return [page.route for page in project.pages]
    if named:
        return [route.strip("/").removesuffix(".wxml") for route in named]
    return [page.route for page in project.pages if page.is_home][:1]


def picture_path(output: Path, route: str, *, single: bool) -> Path:
    """Where the picture of a page goes: the named .png for a single page, else `ROUTE.png` in the folder."""
    return output if single and output.suffix.lower() == ".png" else output / f"{route}.png"


def as_json(project: Project, reports: Sequence[PageReport]) -> str:
    """The report file."""
    pages = [_page_fields(report) for report in reports]
    return json.dumps({"project": str(project.root), "pages": pages}, ensure_ascii=False, indent=2) + "\n"


def as_line(report: PageReport) -> str:
    """One page in one line."""
    if not report.rendered:
        return f"{report.page}: not rendered: {report.reason}"
    parts = [f"{report.nodes} nodes", f"{report.content} seen", f"{report.ms:.0f} ms"]
    parts += [f"{len(report.errors)} errors"] if report.errors else []
    missing = sorted({missing.name for missing in report.missing if missing.kind != _NETWORK})
    parts += [f"missing {', '.join(missing)}"] if missing else []
    return f"{report.page}: {', '.join(parts)}"


def _render(project: Project, routes: Sequence[str], arguments: argparse.Namespace) -> list[PageReport]:
    from designer.stage.environment import (  # noqa: PLC0415 - Qt is loaded only when something is rendered
        log_qt_messages,
        prepare,
    )

    log_qt_messages()
    prepare(needs_screen=False)
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - after the environment is set

    from designer.stage.devices import DEFAULT_DEVICE  # noqa: PLC0415
    from designer.stage.rendering import PageRenderer  # noqa: PLC0415

    _application = QApplication.instance() or QApplication([sys.argv[0]])
    renderer = PageRenderer(
        project,
        device=DEFAULT_DEVICE.with_width(arguments.width),
        full_page=arguments.full_page,
        limit_ms=round(arguments.limit * 1000),
    )
    reports = []
    for route in routes:
        report = renderer.render(route)
        if arguments.output is not None:
            _save(report, picture_path(arguments.output, route, single=len(routes) == 1))
        # Hundreds of pictures would fill the memory.
        report.picture = None
        print(as_line(report), flush=True)
        for error in report.errors:
            print(f"  {error.at or report.page}: {error.message.splitlines()[0] if error.message else error.kind}")
        reports.append(report)
    renderer.close()
    return reports


def _save(report: PageReport, target: Path) -> None:
    if report.picture is None:
        return
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        saved = report.picture.save(str(target))
    except OSError:
        saved = False
    if not saved:
        report.reason = f"The picture could not be written to {target}. Check that you may write there."


def _page_fields(report: PageReport) -> dict[str, Any]:
    return {
        "page": report.page,
        "rendered": report.rendered,
        "reason": report.reason,
        "nodes": report.nodes,
        "content": report.content,
        "ms": round(report.ms, 1),
        "errors": [{"kind": error.kind, "message": error.message, **_place(error.at)} for error in report.errors],
        "warnings": [{"level": line.level, "message": line.text, **_place(line.at)} for line in report.warnings],
        "network": _missing_names(report, _NETWORK),
        "missing": {plural: _missing_names(report, kind) for plural, kind in _KINDS.items()},
    }


def _missing_names(report: PageReport, kind: str) -> list[str]:
    return sorted({missing.name for missing in report.missing if missing.kind == kind})


def _place(at: Place | None) -> dict[str, Any]:
    return {"file": at.path, "line": at.line, "column": at.column} if at is not None else {"file": None}


def _write(target: Path, text: str) -> bool:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    except OSError as error:
        print(f"The report could not be written to {target}: {error.strerror or error}.", file=sys.stderr)
        return False
    return True


def _width(text: str) -> int:
    width = int(text)
    if not NARROWEST <= width <= WIDEST:
        raise argparse.ArgumentTypeError(f"a phone is {NARROWEST} to {WIDEST} px wide, not {width}")
    return width
