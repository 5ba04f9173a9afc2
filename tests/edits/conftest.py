"""A mini-program of one page for tests of verbs."""

from collections.abc import Callable
from pathlib import Path

import pytest

from designer.project.project import Project
from designer.source.wxml import Element
from designer.source.wxml.query import select

PAGE = "pages/shop/shop.wxml"
CONFIG = "pages/shop/shop.json"


class Desk:
    """An open project of one page, with short names for what tests do."""

    def __init__(self, project: Project) -> None:
        self.project = project

    def find(self, css: str) -> Element:
        return select(self.project.wxml(PAGE), css)[0]

    def find_all(self, css: str) -> list[Element]:
        return select(self.project.wxml(PAGE), css)

    @property
    def text(self) -> str:
        return self.project.source(PAGE).text

    def selected_after(self, change) -> str:
        """Applies the change and returns the markup that it selects."""
        self.project.apply(change)
        element = self.project.wxml(PAGE).element_at(change.focus.offset)
        assert element.start == change.focus.offset
        return self.project.source(PAGE).slice(element.start_tag)


@pytest.fixture
def desk(tmp_path: Path) -> Callable[..., Desk]:
    """Makes a project whose only page has this markup; `files` adds others by path, None leaves one out."""

    def make(markup: str, **files: str) -> Desk:
        folder = tmp_path / "app"
        contents = {
            "app.json": '{ "pages": ["pages/shop/shop"] }',
            PAGE: markup,
            "pages/shop/shop.js": "Page({})\n",
            **{path.replace("__", "/").replace("_dot_", "."): text for path, text in files.items()},
        }
        for path, text in contents.items():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text.encode())
        return Desk(Project.open(folder))

    return make
