"""The order of pages, and the page with which the app opens."""

from __future__ import annotations

from designer.edits.config_draft import ConfigDraft
from designer.edits.pages.listing import PAGES, known_page, lists_with
from designer.edits.refusal import NotEditable
from designer.project.change import Change
from designer.project.project import Project

ENTRY = "entryPagePath"


def reorder_pages(project: Project, route: str, before: str | None) -> Change:
    """List a page before another one of its package (None: at the end).

    The app opens with the first page of the main package, unless app.json names another one. Raises NotEditable when
    the two belong to different packages.
    """
    known_page(project, route)
    app = ConfigDraft(project, project.app_config_path)
    pages, index = next(lists_with(app, route))
    if before is not None and before not in pages.routes:
        raise NotEditable(f"{before} and {route} belong to different packages. Rename the page to move it there.")
    to = len(pages.routes) if before is None else pages.routes.index(before)
    app.move(pages.path, index, to - 1 if to > index else to)
    return Change(f"Move {route}", app.steps)


def set_home(project: Project, route: str) -> Change:
    """Let the app open with a page: by `entryPagePath` where app.json has it, else by the first place in the list.

    A page of a sub-package cannot come first and is named by `entryPagePath`.
    """
    page = known_page(project, route)
    app = ConfigDraft(project, project.app_config_path)
    if page.is_home:
        pass
    elif app.value(ENTRY) is not None or page.package:
        app.set((ENTRY,), route)
    else:
        _, index = next(lists_with(app, route))
        app.move((PAGES,), index, 0)
    return Change(f"Open with {route}", app.steps)
