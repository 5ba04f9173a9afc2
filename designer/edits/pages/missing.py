"""The files that a page must have."""

from __future__ import annotations

from designer.project.change import Change, CreateFile
from designer.project.config import Page


def create_missing_files(page: Page) -> Change:
    """Make the files that `page` must have and lacks: empty markup, and a script that registers the page."""
    contents = {page.wxml: b"", page.script: b"Page({})\n"}
    return Change(f"Create {page.route}", tuple(CreateFile(path, contents[path]) for path in page.missing))
