"""The pages of a project as a tree: one branch for each package."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from designer.project.config import Page
from designer.project.project import Project

PAGE_ROLE = Qt.ItemDataRole.UserRole + 1
SEARCH_ROLE = Qt.ItemDataRole.UserRole + 2


def page_title(project: Project, page: Page) -> str:
    """The title in the navigation bar of a page, its text in the tab bar, or the name of its folder."""
    for title in (project.json(page.json).get("navigationBarTitleText"), _tab_text(project, page)):
        if isinstance(title, str) and title.strip():
            return title.strip()
    *_, folder, name = ("", *page.route.split("/"))
    return folder if name == "index" and folder else name


def _tab_text(project: Project, page: Page) -> object:
    bar = project.app_config.get("tabBar")
    tabs = bar.get("list") if isinstance(bar, dict) else None
    for tab in tabs if isinstance(tabs, list) else ():
        if isinstance(tab, dict) and tab.get("pagePath") == page.route:
            return tab.get("text")
    return None


def fill(model: QStandardItemModel, project: Project) -> None:
    """Put the packages and pages of `project` into `model`; a project with one package shows no branches."""
    model.clear()
    packages: dict[str, list[QStandardItem]] = {}
    for page in project.pages:
        packages.setdefault(page.package, []).append(_page_item(project, page))
    if set(packages) <= {""}:
        model.invisibleRootItem().appendRows(packages.get("", []))
        return
    for package, items in packages.items():
        branch = QStandardItem(package or _main_package())
        branch.setSelectable(False)
        branch.setEditable(False)
        branch.appendRows(items)
        model.appendRow(branch)


def _main_package() -> str:
    return QCoreApplication.translate("PagesPanel", "Main package")


def _page_item(project: Project, page: Page) -> QStandardItem:
    title = page_title(project, page)
    item = QStandardItem(title)
    item.setEditable(False)
    item.setData(page, PAGE_ROLE)
    item.setData(f"{title} {page.route}".casefold(), SEARCH_ROLE)
    item.setToolTip(_tip(page))
    return item


def _tip(page: Page) -> str:
    if not page.missing:
        return page.route
    missing = QCoreApplication.translate("PagesPanel", "Missing: {files}").format(files=", ".join(page.missing))
    return f"{page.route}\n{missing}"
