"""What the pages and components of a project are to each other's styles, kept until a file changes that decides it."""

from __future__ import annotations

from weakref import WeakKeyDictionary, ref

from designer.project.history import Changed
from designer.project.paths import without_suffix
from designer.project.project import Project
from designer.project.styles.isolation import Isolation, isolation_of

_TEXTS = (".wxml", ".wxss")


class Scope:
    """The facts of one project that its JSON files, its scripts and the presence of files decide."""

    def __init__(self, project: Project) -> None:
        self._project = ref(project)
        self._templates: tuple[str, ...] | None = None
        self._hosts: dict[str, bool] = {}
        self._isolations: dict[str, Isolation] = {}
        self._components: dict[str, tuple[str, ...]] = {}
        self._foreign: dict[str, frozenset[str]] = {}
        self._texts: set[str] = set()
        project.subscribe(self._changed)

    def templates(self) -> tuple[str, ...]:
        """Every WXML file of the app, in order of path."""
        if self._templates is None:
            project = self._living()
            found = {path for path in project.walk() if path.endswith(".wxml") and project.exists(path)}
            found |= {page.wxml for page in project.pages if project.exists(page.wxml)}
            self._templates = tuple(sorted(found))
        return self._templates

    def is_host(self, path: str) -> bool:
        """Whether a WXML file is that of a page or of a component."""
        if path not in self._hosts:
            project = self._living()
            json = f"{without_suffix(path)}.json"
            config = project.json(json) if project.exists(json) else {}
            is_component = bool(config.get("component")) or "usingComponents" in config
            self._hosts[path] = is_component or project.page_of(path) is not None
        return self._hosts[path]

    def isolation(self, base: str) -> Isolation:
        """The isolation of the page or component whose files begin with `base`."""
        if base not in self._isolations:
            self._isolations[base] = isolation_of(self._living(), base)
        return self._isolations[base]

    def components(self, path: str) -> tuple[str, ...]:
        """Where the files of the components begin that a page's or component's WXML file may use."""
        self._look_up_components(path)
        return self._components[path]

    def foreign_tags(self, path: str) -> frozenset[str]:
        """The tags of a page's or component's WXML file for components that packages bring, or that are not there."""
        self._look_up_components(path)
        return self._foreign[path]

    def _look_up_components(self, path: str) -> None:
        if path not in self._foreign:
            using = self._living().using(path)
            self._components[path] = tuple(sorted({each.path for each in using.values() if each is not None}))
            self._foreign[path] = frozenset(tag for tag, each in using.items() if each is None or each.from_package)

    def _living(self) -> Project:
        project = self._project()
        assert project is not None
        return project

    def _forget(self) -> None:
        self._templates = None
        self._hosts.clear()
        self._isolations.clear()
        self._components.clear()
        self._foreign.clear()
        self._texts.clear()

    def _changed(self, event: Changed) -> None:
        """Forget everything, but after an edit of markup or style in a file that was edited before."""
        project = self._living()
        texts = {path for path in event.paths if path.endswith(_TEXTS) and project.exists(path)}
        if not event.paths <= texts & self._texts:
            self._forget()
        self._texts |= texts


_KNOWN: WeakKeyDictionary[Project, Scope] = WeakKeyDictionary()


def scope_of(project: Project) -> Scope:
    """The scope of a project."""
    found = _KNOWN.get(project)
    if found is None:
        found = _KNOWN[project] = Scope(project)
    return found
