"""The tab bar: how many tabs, which pages, which icons.

Source of the numbers: WeChat documentation, app.json, "tabBar": two to five tabs, icons of at most 40 KB, local files.
"""

from __future__ import annotations

from collections.abc import Iterator

from designer.catalog import catalog
from designer.check.diagnostics import Diagnostic, Rule
from designer.project import Project
from designer.project.config import tab_routes
from designer.project.paths import join
from designer.project.problems import FileFault, Level
from designer.source.json import JsonArray, JsonDocument, JsonObject
from designer.source.json.values import JsonScalar

COUNT = Rule("app/tab-count", Level.ERROR, "A tab bar has two to five tabs.")
PAGE = Rule("app/tab-page", Level.ERROR, "A tab leads to a page of the main package.")
ICON = Rule("app/tab-icon", Level.WARNING, "The icon of a tab is a local picture of at most 40 KB.")
RULES = (COUNT, PAGE, ICON)


def check(project: Project) -> Iterator[Diagnostic]:
    """Findings in app.json."""
    try:
        document = project.json_document(project.app_config_path)
    except FileFault:
        return
    tabs = document.at(("tabBar", "list"))
    if not isinstance(tabs, JsonArray):
        return
    fewest, most = catalog().limits.fewest_tabs, catalog().limits.most_tabs
    if not fewest <= len(tabs.items) <= most:
        message = f"The tab bar has {len(tabs.items)} tabs; it must have {fewest} to {most}."
        yield COUNT.at(document.source, tabs.span, message)
    for item in tabs.items:
        if isinstance(item, JsonObject):
            yield from _page(project, document, item)
            yield from _icons(project, document, item)


def _page(project: Project, document: JsonDocument, item: JsonObject) -> Iterator[Diagnostic]:
    member = item.member("pagePath")
    if member is None or not isinstance(member.value, JsonScalar) or not isinstance(member.value.value, str):
        yield PAGE.at(document.source, item.span, "This tab names no page: give it a pagePath.")
        return
    [route] = tab_routes({"tabBar": {"list": [{"pagePath": member.value.value}]}})
    page = project.page(route)
    if page is None:
        yield PAGE.at(document.source, member.value.span, f"app.json lists no page “{route}”.")
    elif page.package:
        message = f"“{route}” is in the sub-package {page.package}; a tab needs a page of the main package."
        yield PAGE.at(document.source, member.value.span, message)


def _icons(project: Project, document: JsonDocument, item: JsonObject) -> Iterator[Diagnostic]:
    for key in ("iconPath", "selectedIconPath"):
        member = item.member(key)
        written = member.value.value if member and isinstance(member.value, JsonScalar) else None
        if member is None or not isinstance(written, str) or not written or written.startswith("@"):
            continue
        path = join(project.app_root, written)
        if "://" in written or not project.exists(path):
            yield ICON.at(document.source, member.value.span, f"There is no picture {path}.")
        elif (size := len(project.read(path))) > (most := catalog().limits.tab_icon_bytes):
            message = f"{path} has {size // 1024} KB; a tab's icon may have {most // 1024} KB."
            yield ICON.at(document.source, member.value.span, message)
