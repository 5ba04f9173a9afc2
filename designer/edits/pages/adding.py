"""New pages, written as the project writes its pages."""

from __future__ import annotations

from designer.edits.config_draft import ConfigDraft
from designer.edits.pages.habits import Habits, habits_of
from designer.edits.pages.listing import PageList, entry, list_of, package_for
from designer.edits.pages.names import checked_name, refuse_taken
from designer.edits.refusal import NotEditable
from designer.project.change import Change, CreateFile, Focus
from designer.project.paths import join
from designer.project.project import Project


def add_page(project: Project, route: str, after: str | None = None, package: str = "", title: str = "") -> Change:
    """Make a page and list it behind the page `after` (None: at the end), with `title` in its navigation bar.

    `package` is the root of a sub-package; a route into its folder means that package, too. The page gets the files
    that most others have, in their manner. Raises NotEditable when the name is taken or none, or when there is no such
    sub-package.
    """
    app = ConfigDraft(project, project.app_config_path)
    route = checked_name(route if not package or route.startswith(f"{package}/") else join(package, route))
    pages = list_of(app, package or package_for(app, route))
    base = project.app_root + route
    if project.page(route) is not None:
        raise NotEditable(f"app.json lists {route} already. Choose another name.")
    refuse_taken(project, base)
    place = _place(pages, after)
    app.insert(pages.path, place, entry(pages.package, route))
    created = tuple(
        CreateFile(base + suffix, text.encode()) for suffix, text in _texts(habits_of(project, pages.package), title)
    )
    return Change(f"Create {route}", (*app.steps, *created), Focus(f"{base}.wxml", 0))


def _place(pages: PageList, after: str | None) -> int:
    if after is None:
        return len(pages.routes)
    if after not in pages.routes:
        raise NotEditable(f"{after} is not in the same package as the new page.")
    return pages.routes.index(after) + 1


def _texts(habits: Habits, title: str) -> list[tuple[str, str]]:
    """The files of the new page by their suffix."""
    texts = [(".wxml", habits.markup), (habits.script_suffix, habits.script)]
    texts += [(suffix, "") for suffix in habits.style_suffixes]
    if habits.has_json or title:
        texts.append((".json", habits.json_text(title)))
    return texts
