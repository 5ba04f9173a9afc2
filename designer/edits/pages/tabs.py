"""The tab bar of the app.

Source of the rules: WeChat documentation, "全局配置", tabBar: two to five items, pages of the main package only.
"""

from __future__ import annotations

from typing import Any

from designer.edits.config_draft import ConfigDraft
from designer.edits.pages.listing import known_page
from designer.edits.refusal import NotEditable
from designer.project.change import Change, Note
from designer.project.config import Page, tab_routes
from designer.project.project import Project
from designer.source.source import Span

BAR = "tabBar"
_LIST = (BAR, "list")
LEAST, MOST = 2, 5


def add_tab(project: Project, route: str, text: str = "", before: str | None = None) -> Change:
    """Put a page into the tab bar, before another one (None: at its end), with `text` or else the page's title.

    An app without a tab bar gets one that starts with its home page, as one item alone is not allowed. Raises
    NotEditable when the bar is full or holds the page, and for a page of a sub-package.
    """
    page = known_page(project, route)
    app = ConfigDraft(project, project.app_config_path)
    items = app.items(*_LIST)
    if page.is_tab:
        raise NotEditable(f"{route} is in the tab bar already.")
    if page.package:
        raise NotEditable(f"{route} belongs to the sub-package {page.package}; tabs are pages of the main package.")
    if len(items) >= MOST:
        raise NotEditable(f"A tab bar holds {MOST} pages at most. Remove one first.")
    new = [_item(project, page, text)]
    if not items:
        app.set(_LIST, [_item(project, _home(project, page), ""), *new])
    else:
        app.insert(_LIST, _place(app, before), new[0])
    return Change(f"Add tab {route}", app.steps)


def remove_tab(project: Project, route: str) -> Change:
    """Take a page out of the tab bar. Raises NotEditable when only one item would stay."""
    known_page(project, route)
    app = ConfigDraft(project, project.app_config_path)
    index = _index(app, route)
    if len(app.items(*_LIST)) <= LEAST:
        raise NotEditable(f"A tab bar needs {LEAST} pages at least. Add another one first, or remove the whole bar.")
    app.remove((*_LIST, index))
    return Change(f"Remove tab {route}", app.steps)


def remove_tab_bar(project: Project) -> Change:
    """Take the whole tab bar out of the app; without steps when it has none."""
    app = ConfigDraft(project, project.app_config_path)
    if app.value(BAR) is not None:
        app.remove((BAR,))
    return Change("Remove tab bar", app.steps)


def move_tab(project: Project, route: str, before: str | None) -> Change:
    """Let a tab stand before another one (None: at the end)."""
    known_page(project, route)
    app = ConfigDraft(project, project.app_config_path)
    index, to = _index(app, route), _place(app, before)
    app.move(_LIST, index, to - 1 if to > index else to)
    return Change(f"Move tab {route}", app.steps)


def drop_tab(app: ConfigDraft, route: str) -> tuple[Note, ...]:
    """Take a page that goes out of the tab bar; the bar goes as well when it becomes too short, which is noted."""
    while route in (routes := tab_routes(app.value() or {})):
        if len(routes) <= LEAST:
            app.remove((BAR,))
            return (Note(app.path, Span(0, 0), f"The tab bar has been removed: it needs {LEAST} pages at least."),)
        app.remove((*_LIST, _index(app, route)))
    return ()


def _item(project: Project, page: Page, text: str) -> dict[str, Any]:
    title = project.json(page.json).get("navigationBarTitleText")
    name = title if isinstance(title, str) and title else page.route.rpartition("/")[2]
    return {"pagePath": page.route, "text": text or name}


def _home(project: Project, page: Page) -> Page:
    others = [each for each in project.pages if each.route != page.route and not each.package]
    if not others:
        raise NotEditable(f"A tab bar needs {LEAST} pages at least. Add another page first.")
    return next((each for each in others if each.is_home), others[0])


def _routes(app: ConfigDraft) -> list[str]:
    """The route of each item, "" for one without."""
    return [next(iter(tab_routes({BAR: {"list": [item]}})), "") for item in app.items(*_LIST)]


def _index(app: ConfigDraft, route: str) -> int:
    routes = _routes(app)
    if route not in routes:
        raise NotEditable(f"{route} is not in the tab bar.")
    return routes.index(route)


def _place(app: ConfigDraft, before: str | None) -> int:
    return len(app.items(*_LIST)) if before is None else _index(app, before)
