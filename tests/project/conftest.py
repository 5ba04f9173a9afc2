"""A small mini-program on disk for the tests of this folder."""

import json
import os
from pathlib import Path

import pytest

from designer.project import Project

FILES = {
    "app.json": json.dumps(
        {
            "pages": ["pages/home/home", "pages/cart/cart"],
            "subPackages": [{"root": "extra", "pages": ["about/about"]}],
            "tabBar": {"list": [{"pagePath": "pages/home/home", "text": "Home"}]},
            "usingComponents": {"shop-card": "/components/card/card"},
        },
        indent=2,
    ),
    "app.js": "App({})\n",
    "pages/home/home.wxml": '<view class="top">\n  <text>Hello</text>\n</view>\n',
    "pages/home/home.js": "Page({})\n",
    "pages/home/home.json": '{ "usingComponents": { "my-tag": "../../components/tag/tag" } }',
    "pages/cart/cart.wxml": "<view/>",
    "pages/cart/cart.js": "Page({})\n",
    "extra/about/about.wxml": "<view/>",
    "extra/about/about.js": "Page({})\n",
    "components/card/card.json": '{"component": true}',
    "components/card/card.wxml": "<view><slot/></view>",
    "components/tag/tag/index.json": '{"component": true}',
}


def write_files(folder: Path, files: dict[str, str]) -> Path:
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode())
    return folder


def drop(project: Project) -> None:
    """End the project as a killed process does: nothing is tidied up, its lock is gone."""
    os.close(project._unsaved._journal._handle)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_files(tmp_path / "shop", FILES)
