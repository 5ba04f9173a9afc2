"""The app as its configuration describes it: pages, and what is wrong with it as a whole."""

from __future__ import annotations

from typing import Any

from designer.project.change import Change, EditFile
from designer.project.components import Resolver
from designer.project.config import Page, read_pages
from designer.project.extended import extended_packages
from designer.project.files import Files
from designer.project.npm import Packages
from designer.project.opening import APP_CONFIG, PROJECT_CONFIG, find_app_root, page_problems, read_object
from designer.project.paths import without_suffix
from designer.project.problems import ProjectProblem
from designer.project.trees import Trees


class App:
    """What app.json and project.config.json say, read anew only when something that they depend on changed.

    Attributes:
        root: where app.json is: "" or a folder with a slash at its end.
        config: app.json as a value; {} while it cannot be read.
        project_config: project.config.json likewise.
        pages: the pages that app.json lists.
        problems: what is wrong with the project as a whole.
        packages: finds the files of npm packages.
        resolver: finds components.
    """

    def __init__(self, files: Files, trees: Trees) -> None:
        """Read it. Raises NotAProject when there is no app.json."""
        self._files = files
        self._trees = trees
        self.project_config, self._config_problems = self._read_project_config()
        self.root = find_app_root(files.disk, self.project_config)
        self.config_path = self.root + APP_CONFIG
        self.packages = Packages(files.disk, self.root)
        self.resolver = Resolver(self._is_there, self.packages, self.root)
        self.read()

    def read(self) -> None:
        """Read app.json and look for the files of its pages."""
        self.config, problems = self.object(self.config_path)
        self.packages.extended = extended_packages(self.config)
        alias = self.config.get("resolveAlias")
        self.resolver.alias = (
            {key: value for key, value in alias.items() if isinstance(value, str)} if isinstance(alias, dict) else {}
        )
        self.pages: tuple[Page, ...] = read_pages(self.config, self.root, self._files.listed())
        self._bases = frozenset(page.base for page in self.pages)
        found = () if problems else page_problems(self.pages, self.config_path, self._line)
        self.problems: tuple[ProjectProblem, ...] = (*self._config_problems, *problems, *found)

    def follow(self, change: Change) -> None:
        """Read again what a change that was just made concerns."""
        if PROJECT_CONFIG in change.paths:
            self.project_config, self._config_problems = self._read_project_config()
        if self._concerned(change):
            self.read()

    def object(self, path: str) -> tuple[dict[str, Any], list[ProjectProblem]]:
        """The object in a JSON file, read tolerantly, and what is wrong with it."""
        return read_object(self._trees.json, path)

    def _concerned(self, change: Change) -> bool:
        """Whether a change is of a configuration, or lets a file of a page come or go."""
        if change.paths & {self.config_path, PROJECT_CONFIG}:
            return True
        if all(isinstance(step, EditFile) for step in change.steps):
            return False
        return any(without_suffix(path) in self._bases for path in change.paths)

    def _read_project_config(self) -> tuple[dict[str, Any], list[ProjectProblem]]:
        return self.object(PROJECT_CONFIG) if self._files.exists(PROJECT_CONFIG) else ({}, [])

    def _is_there(self, path: str) -> bool:
        provided = self.packages.provided(path)
        return provided.is_file() if provided is not None else self._files.exists(path)

    def _line(self, route: str) -> int:
        """The line of a route in app.json; 0 when it is not there."""
        source = self._files.source(self.config_path)
        offset = source.text.find(f'"{route}"')
        return source.position(offset).line if offset >= 0 else 0
