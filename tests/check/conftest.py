"""Little projects with something wrong in them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from designer.project import Project

PAGE = "pages/shop/shop"


@pytest.fixture
def project_of(tmp_path: Path) -> Callable[[dict[str, str | bytes]], Project]:
    """Opens a project with one page and these files."""

    def make(files: dict[str, str | bytes]) -> Project:
        contents = {
            "app.json": f'{{ "pages": ["{PAGE}"] }}',
            f"{PAGE}.wxml": "<view>Hello</view>\n",
            # Nothing can be said of what such a page lacks.
            f"{PAGE}.js": "Page(Object.assign({}, options))\n",
            **files,
        }
        for path, content in contents.items():
            target = tmp_path / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content if isinstance(content, bytes) else content.encode())
        return Project.open(tmp_path)

    return make
