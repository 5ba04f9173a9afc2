"""Verbs on pages as a whole, which may change every file that names them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from designer import edits
from designer.project import Change, Page
from designer.source.json import JsonObject
from designer.source.source import Span
from tests.corpus.permits import Permit
from tests.corpus.scene import Attempt, Scene
from tests.corpus.verbs.json_values import gap, tail
from tests.corpus.verbs.registry import verb

_PARTS = (".wxml", ".wxss", ".less", ".scss", ".sass", ".json", ".js", ".ts", ".wxs")
_QUOTED = re.compile(r"""(["'`])((?:(?!\1)[^\\\r\n]|\\.)*)\1""")
_PATH = re.compile(r"""[^\s"'`<>(){}\[\],;:=$?#]*/[^\s"'`<>(){}\[\],;:=$?#]*""")
_LISTS = ("pages", "subPackages", "subpackages", "tabBar", "entryPagePath", "preloadRule")
_NAMES = ("pages/extra/extra", "extra/extra", "pages/extra/1", "", "a b", "pages/名/名")


def _app(scene: Scene, permit: Permit, *keys: str) -> Permit:
    """Leave to change these members of app.json, or to add one."""
    config = scene.project.app_config_path
    whole = scene.project.json_document(config).value
    if not isinstance(whole, JsonObject):
        return permit
    known = [member.key for member in whole.members]
    return permit.allow(config, *(gap(whole, index) for index, key in enumerate(known) if key in keys), tail(whole))


def _files(scene: Scene, base: str) -> list[str]:
    """The files of a page or component."""
    return [path for path in scene.files("") if path.startswith(f"{base}.")]


def _page(scene: Scene) -> Page | None:
    return scene.pick(scene.project.pages)


def _attempt(scene: Scene, what: str, make: Callable[[], Change], permit: Permit, done: Callable[[], bool]) -> Attempt:
    return Attempt(what, make, permit, lambda: None if done() else "it is not so")


def _routes(scene: Scene) -> list[str]:
    return [page.route for page in scene.project.pages]


def _tabs(scene: Scene) -> list[str]:
    return [page.route for page in scene.project.pages if page.is_tab]


@verb("add_page", 0.3)
def add_page(scene: Scene) -> Attempt | None:
    route = scene.random.choice(_NAMES)
    after = scene.pick([None, *_routes(scene)])
    base = scene.project.app_root + route
    permit = _app(scene, Permit(made={base + part for part in _PARTS}), *_LISTS[:3])
    return _attempt(
        scene,
        f"{route} after {after}",
        lambda: edits.add_page(scene.project, route, after),
        permit,
        lambda: route in _routes(scene),
    )


@verb("delete_page", 0.1)
def delete_page(scene: Scene) -> Attempt | None:
    page = _page(scene)
    if page is None:
        return None
    permit = _app(scene, Permit(gone=set(_files(scene, page.base))), *_LISTS)
    permit.anywhere = _entries_naming(page.route)
    return _attempt(
        scene,
        page.route,
        lambda: edits.delete_page(scene.project, page.route),
        permit,
        lambda: page.route not in _routes(scene),
    )


def _entries_naming(route: str) -> Callable[[str, str], Iterator[Span]]:
    """The objects of JSON files that name a page: compile modes and rules of the sitemap."""

    def find(path: str, text: str) -> Iterator[Span]:
        if path.endswith(".json"):
            inside = r"(?:[^{}]|\{[^{}]*\})*"
            for match in re.finditer(rf",?\s*\{{{inside}?{re.escape(route)}{inside}\}}\s*,?", text):
                yield Span(*match.span())

    return find


@verb("rename_page", 0.1)
def rename_page(scene: Scene) -> Attempt | None:
    page = _page(scene)
    if page is None:
        return None
    stem = page.route.rpartition("/")[2]
    new = scene.random.choice((f"{page.route}2", f"moved/{stem}/{stem}", *_NAMES))
    permit = _app(scene, _moved(scene, page.base, scene.project.app_root + new), *_LISTS)
    return _attempt(
        scene,
        f"{page.route} to {new}",
        lambda: edits.rename_page(scene.project, page.route, new),
        permit,
        lambda: new in _routes(scene) and page.route not in _routes(scene),
    )


@verb("rename_component", 0.1)
def rename_component(scene: Scene) -> Attempt | None:
    files = [path for path in scene.files(".wxml") if scene.project.page_of(path) is None]
    file = scene.pick(files)
    if file is None:
        return None
    base = file.removesuffix(".wxml")
    stem = base.rpartition("/")[2]
    new = scene.project.app_root + scene.random.choice((f"moved/{stem}/{stem}", "extra/extra", "a b"))
    return _attempt(
        scene,
        f"{base} to {new}",
        lambda: edits.rename_component(scene.project, base, new),
        _moved(scene, base, new),
        lambda: scene.project.exists(f"{new}.wxml"),
    )


def _moved(scene: Scene, base: str, new: str) -> Permit:
    """Leave to move files, to write paths in them anew, and whatever names them elsewhere."""
    moved = {path: new + path.removeprefix(base) for path in _files(scene, base)}
    permit = Permit(moved=moved)
    # A path may leave out the name of a file that is called index.
    words = base.split("/")[-2:] if base.endswith("/index") else [base.rpartition("/")[2]]
    permit.anywhere = lambda path, text: _strings(text, [""] if path in moved else words)
    return permit


def _strings(text: str, words: list[str]) -> Iterator[Span]:
    """What stands between quotes and holds one of the words, and paths that do: quotes in quotes are not counted."""
    for match in _QUOTED.finditer(text):
        if any(word in match[2] for word in words):
            yield Span(*match.span(2))
    for match in _PATH.finditer(text):
        if any(word in match[0] for word in words):
            yield Span(*match.span())


@verb("reorder_pages", 0.3)
def reorder_pages(scene: Scene) -> Attempt | None:
    page, before = _page(scene), scene.pick([None, *_routes(scene)])
    if page is None:
        return None
    return _attempt(
        scene,
        f"{page.route} before {before}",
        lambda: edits.reorder_pages(scene.project, page.route, before),
        _app(scene, Permit(), *_LISTS[:3]),
        lambda: page.route in _routes(scene),
    )


@verb("set_home", 0.3)
def set_home(scene: Scene) -> Attempt | None:
    page = _page(scene)
    if page is None:
        return None
    return _attempt(
        scene,
        page.route,
        lambda: edits.set_home(scene.project, page.route),
        _app(scene, Permit(), *_LISTS),
        lambda: any(each.is_home and each.route == page.route for each in scene.project.pages),
    )


@verb("add_tab", 0.3)
def add_tab(scene: Scene) -> Attempt | None:
    page, before = _page(scene), scene.pick([None, *_tabs(scene)])
    if page is None:
        return None
    return _attempt(
        scene,
        f"{page.route} before {before}",
        lambda: edits.add_tab(scene.project, page.route, "", before),
        _app(scene, Permit(), "tabBar"),
        lambda: page.route in _tabs(scene),
    )


@verb("remove_tab", 0.3)
def remove_tab(scene: Scene) -> Attempt | None:
    route = scene.pick(_tabs(scene))
    if route is None:
        return None
    return _attempt(
        scene,
        route,
        lambda: edits.remove_tab(scene.project, route),
        _app(scene, Permit(), "tabBar"),
        lambda: route not in _tabs(scene),
    )


@verb("remove_tab_bar", 0.1)
def remove_tab_bar(scene: Scene) -> Attempt | None:
    if not _tabs(scene):
        return None
    return _attempt(
        scene,
        "all of it",
        lambda: edits.remove_tab_bar(scene.project),
        _app(scene, Permit(), "tabBar"),
        lambda: not _tabs(scene),
    )


@verb("move_tab", 0.3)
def move_tab(scene: Scene) -> Attempt | None:
    route, before = scene.pick(_tabs(scene)), scene.pick([None, *_tabs(scene)])
    if route is None:
        return None
    return _attempt(
        scene,
        f"{route} before {before}",
        lambda: edits.move_tab(scene.project, route, before),
        _app(scene, Permit(), "tabBar"),
        lambda: route in _tabs(scene),
    )
