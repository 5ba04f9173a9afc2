"""The table of the projects, as Markdown."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from designer.stage.messages import Problem
from designer.stage.rendering import PageReport
from tests.projects.opening import Opened

_HEAD = ("Project", "Pages", "Absent", "Opened", "Without an error of ours", "Without any error", "Showing content")
# What an error says of one page, such as its own name, does not make it another error.
_OWN = re.compile(r"'[^']*'|\"[^\"]*\"|\d+")
_OURS = "engine"


def table(projects: Sequence[Opened]) -> Iterator[str]:
    """The lines of the table, whose shares are of the pages that are there, then what is missing from 100 % and why."""
    yield _row(_HEAD)
    yield _row(["---", *["---:"] * (len(_HEAD) - 1)])
    for project in projects:
        present = [page for page in project.pages if page.page not in project.absent]
        yield _row([project.name, str(len(project.pages)), str(len(project.absent)), *_shares(present)])
    for project in projects:
        yield from _reasons(project)


def is_of_ours(problem: Problem) -> bool:
    """Whether an error comes from the engine and not from a file of the project."""
    return problem.kind == _OURS


def _shares(pages: Sequence[PageReport]) -> Iterator[str]:
    opened = [page for page in pages if page.rendered]
    yield _share(opened, pages)
    yield _share([page for page in opened if not any(map(is_of_ours, page.errors))], pages)
    yield _share([page for page in opened if not page.errors], pages)
    yield _share([page for page in opened if page.content > 0], pages)


def _share(some: Sequence[PageReport], pages: Sequence[PageReport]) -> str:
    return f"{len(some)} ({100 * len(some) / max(1, len(pages)):.1f} %)"


def _reasons(project: Opened) -> Iterator[str]:
    yield f"\n**{project.name}**"
    yield from _list("not opened", ((page.page, page.reason or "") for page in project.pages if not page.rendered))
    for ours, whose in ((True, "ours"), (False, "of the project")):
        errors = (
            (page.page, _said(each)) for page in project.pages for each in page.errors if is_of_ours(each) is ours
        )
        yield from _list(whose, errors)
    blank = [
        page.page for page in project.pages if page.rendered and page.content == 0 and page.page not in project.absent
    ]
    if blank:
        yield f"- blank: {', '.join(blank)}"
    if project.absent:
        yield f"- without a WXML file: {', '.join(project.absent)}"
    if project.lacking:
        yield f"- packages neither installed nor built: {', '.join(project.lacking)}"


def _said(problem: Problem) -> str:
    first = problem.message.splitlines()[0] if problem.message else problem.kind
    return f"{first} ({problem.at})" if problem.at else first


def _list(whose: str, told: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Errors that say the same, the ones on most pages first."""
    pages: dict[str, list[str]] = defaultdict(list)
    first: dict[str, str] = {}
    for page, text in told:
        key = _OWN.sub("…", text.rpartition(" (")[0] or text)
        first.setdefault(key, text)
        if page not in pages[key]:
            pages[key].append(page)
    for key in sorted(pages, key=lambda key: -len(pages[key])):
        yield f"- {whose}, {len(pages[key])} pages: {first[key]}: {', '.join(pages[key][:3])}"


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
