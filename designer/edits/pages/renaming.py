"""Giving pages and components another path, with everything that leads to them."""

from __future__ import annotations

from designer.edits.config_draft import ConfigDraft
from designer.edits.pages.listing import known_page, package_for
from designer.edits.pages.names import checked_name, refuse_taken
from designer.edits.pages.packages import foreign, refuse_emptying_main, relist, whole_file
from designer.edits.references import References, Relocation, files_of, relocate
from designer.edits.refusal import NotEditable
from designer.project.change import Change, EditFile, Focus, MoveFile, Note, Step
from designer.project.config import Page
from designer.project.project import Project


def rename_page(project: Project, route: str, new_route: str) -> Change:
    """Give a page another route, in its folder, another one or a sub-package's, and let all that leads to it follow.

    Its files move; app.json, sitemap and compile modes, paths inside its files and to them, and urls in markup, JSON
    and scripts are written anew. The notes name what is put together when the app runs and may mean the page. Raises
    NotEditable when the name is taken or none, or when the package cannot take the page.
    """
    page = known_page(project, route)
    new_route = checked_name(new_route)
    if new_route == route:
        return Change(f"Rename {route}", ())
    app = ConfigDraft(project, project.app_config_path)
    package = package_for(app, new_route)
    base = project.app_root + new_route
    _check_room(project, app, page, base, package)
    references = References(project)
    relocation = relocate(project, references, page.base, base)
    app.splice(*relocation.edits.get(app.path, ()))
    relist(app, route, new_route, package)
    notes = list(relocation.notes)
    if package != page.package:
        notes += _of_another_package(project, app, page, relocation, package)
    return Change(f"Rename {route}", _steps(relocation, app), _focus(project, page.base, base), tuple(notes))


def rename_component(project: Project, path: str, new_path: str) -> Change:
    """Give a custom component another path (both without extension, relative to the project's root).

    Its files move, and so do the paths in `usingComponents` and generics of everybody, relations and imports. Raises
    NotEditable when the name is taken or none, or when the component is not the project's own.
    """
    folder = checked_name(new_path.removeprefix(project.app_root))
    new_path = project.app_root + folder
    references = References(project)
    if path == new_path:
        return Change(f"Rename {path}", ())
    if not files_of(references, path):
        raise NotEditable(f"There is no component {path} in this project.")
    refuse_taken(project, new_path)
    relocation = relocate(project, references, path, new_path)
    return Change(f"Rename {path}", relocation.steps, _focus(project, path, new_path), relocation.notes)


def _check_room(project: Project, app: ConfigDraft, page: Page, base: str, package: str) -> None:
    refuse_taken(project, base)
    if package == page.package:
        return
    if package and page.is_tab:
        raise NotEditable(f"{page.route} is in the tab bar, whose pages belong to the main package.")
    if not page.package:
        refuse_emptying_main(app, page.route)


def _of_another_package(
    project: Project, app: ConfigDraft, page: Page, relocation: Relocation, package: str
) -> list[Note]:
    notes = list(foreign(app, project.app_root, relocation.leaving, package))
    if page.is_home and not app.value("entryPagePath"):
        notes.append(whole_file(app.path, f"The app opens with {app.items('pages')[0]} now."))
    return notes


def _steps(relocation: Relocation, app: ConfigDraft) -> tuple[Step, ...]:
    others = [step for step in relocation.steps if not (isinstance(step, EditFile) and step.path == app.path)]
    edits = [step for step in others if not isinstance(step, MoveFile)]
    return (*edits, *app.steps, *(step for step in others if isinstance(step, MoveFile)))


def _focus(project: Project, base: str, new_base: str) -> Focus | None:
    """The first element of the markup: nothing before it changes."""
    first = next(project.wxml(f"{base}.wxml").elements(), None) if project.exists(f"{base}.wxml") else None
    return None if first is None else Focus(f"{new_base}.wxml", first.start)
