"""Taking a page out of the app."""

from __future__ import annotations

from collections.abc import Iterator

from designer.edits.config_draft import ConfigDraft
from designer.edits.pages.listing import known_page
from designer.edits.pages.order import ENTRY
from designer.edits.pages.packages import refuse_emptying_main, unlist, whole_file
from designer.edits.pages.tabs import drop_tab
from designer.edits.references import Reference, References, Role, files_of
from designer.edits.refusal import NotEditable
from designer.project.change import Change, DeleteFile, Note, Step
from designer.project.config import Page
from designer.project.opening import PROJECT_CONFIG
from designer.project.paths import folder_of, join
from designer.project.problems import FileFault
from designer.project.project import Project
from designer.source.json import JsonObject

_MODES = ("condition", "miniprogram", "list")
_PRELOAD = "preloadRule"
_PRIVATE_CONFIG = "project.private.config.json"


def delete_page(project: Project, route: str) -> Change:
    """Take a page out of app.json, its tab bar, the sitemap and the compile modes, and remove its files.

    Files that others import stay. Urls that lead to the page stay as well and are among the notes. Raises NotEditable
    for the last page of the app or of its main package.
    """
    page = known_page(project, route)
    app = ConfigDraft(project, project.app_config_path)
    if len(project.pages) == 1:
        raise NotEditable("An app needs at least one page. Add another one first.")
    if not page.package:
        refuse_emptying_main(app, route)
    references = References(project)
    own = files_of(references, page.base)
    pointing = list(_pointing(project, references, page, own))
    needed = {path for reference in pointing for path in _needed(reference, page, own)}
    notes = [*_unlist_everywhere(app, route), *_left(references, page, own, needed)]
    configs = _without_page(project, page)
    removed = (DeleteFile(path) for path in own if path not in needed)
    notes += _dangling(pointing, page, edited={app.path, *(step.path for step in configs)})
    return Change(f"Delete {route}", (*app.steps, *configs, *removed), notes=tuple(notes))


def _unlist_everywhere(app: ConfigDraft, route: str) -> Iterator[Note]:
    yield from drop_tab(app, route)
    unlist(app, route)
    if app.value(ENTRY) == route:
        app.remove((ENTRY,))
        yield whole_file(app.path, f"The app opens with {app.items('pages')[0]} now.")
    rules = app.document.at((_PRELOAD,))
    if isinstance(rules, JsonObject) and rules.member(route):
        app.remove((_PRELOAD, route))


def _without_page(project: Project, page: Page) -> tuple[Step, ...]:
    """The steps that take the page out of the sitemap's rules and the compile modes."""
    sitemap = project.app_config.get("sitemapLocation", "sitemap.json")
    places: list[tuple[str, tuple[str, ...], str]] = []
    if isinstance(sitemap, str):
        places.append((join(project.app_root, sitemap), ("rules",), "page"))
    places += [(path, _MODES, key) for path in (PROJECT_CONFIG, _PRIVATE_CONFIG) for key in ("pathName", "path")]
    steps: list[Step] = []
    drafts: dict[str, ConfigDraft] = {}
    for path, where, key in places:
        draft = drafts.get(path) or _draft(project, path)
        if draft is not None:
            drafts[path] = draft
            items = draft.items(*where)
            for index in reversed(range(len(items))):
                if isinstance(items[index], dict) and _route(items[index].get(key)) == page.route:
                    draft.remove((*where, index))
    for draft in drafts.values():
        steps += draft.steps
    return tuple(steps)


def _draft(project: Project, path: str) -> ConfigDraft | None:
    """A file beside app.json, unless it is missing or no proper JSON: it is left alone then."""
    if not project.exists(path):
        return None
    try:
        return ConfigDraft(project, path)
    except NotEditable:
        return None


def _route(value: object) -> str:
    return value.partition("?")[0].strip("/") if isinstance(value, str) else ""


def _pointing(project: Project, references: References, page: Page, own: tuple[str, ...]) -> Iterator[Reference]:
    """What leads to the page or its files from elsewhere."""
    wanted = {page.base, *own}
    for path in references.readable:
        try:
            if path not in own:
                yield from (each for each in references.of(path) if each.target in wanted)
        except FileFault:
            continue


def _needed(reference: Reference, page: Page, own: tuple[str, ...]) -> tuple[str, ...]:
    """The files of the page that whoever refers to it goes on needing."""
    if reference.target != page.base:
        return (reference.target,)
    return own if reference.role is Role.COMPONENT else ()


def _dangling(pointing: list[Reference], page: Page, edited: set[str]) -> Iterator[Note]:
    for reference in pointing:
        if reference.target == page.base and reference.path not in edited and reference.role is not Role.COMPONENT:
            yield Note(reference.path, reference.span, f"This leads to {page.route}, which is gone.")


def _left(references: References, page: Page, own: tuple[str, ...], needed: set[str]) -> Iterator[Note]:
    for path in sorted(needed):
        yield whole_file(path, f"{path} stays: other files use it.")
    folder = folder_of(page.base)
    others = [path for path in references.files if path.startswith(f"{folder}/") and path not in own] if folder else []
    if others:
        yield whole_file(others[0], f"The folder {folder} holds {len(others)} more files, which stay.")
