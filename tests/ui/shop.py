"""A small mini-program on disk, and a workspace that has it open."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from designer.source.wxml import Element
from designer.ui.workspace import Workspace

HOME = "pages/home/home"
MARKUP = (
    '<view id="top" class="page wide">\n'
    '  <text id="title" class="title">Hello</text>\n'
    '  <button id="buy" type="primary" bindtap="buy">Buy</button>\n'
    '  <view id="row" class="row" wx:for="{{goods}}" wx:key="*this">{{item}}</view>\n'
    '  <image id="picture" mode="{{mode}}" />\n'
    "</view>\n"
)
FILES: Mapping[str, str] = {
    "app.json": json.dumps({"pages": [HOME, "pages/empty/empty"], "usingComponents": {"app-card": "/parts/card"}}),
    "app.js": "App({})\n",
    "app.wxss": ".everywhere { color: red }\n",
    f"{HOME}.wxml": MARKUP,
    f"{HOME}.wxss": (
        '@import "../../shared.wxss";\n'
        "page { background: #fff }\n"
        ".page { padding: 20px }\n.title, .row { display: block; height: 40px }\n"
    ),
    f"{HOME}.js": "Page({\n  data: { goods: ['Tea', 'Cup', 'Pot'] },\n  buy() {},\n  look() {},\n})\n",
    "shared.wxss": ".shared { margin: 0 }\n",
    "pages/empty/empty.wxml": "\n",
    "pages/empty/empty.js": "Page({})\n",
    "parts/card.json": '{"component": true}',
    "parts/card.wxml": '<view class="card"><slot /></view>',
    "parts/card.js": "Component({})\n",
    "parts/label.json": '{"component": true}',
    "parts/label.wxml": "<text>label</text>",
    "parts/label.js": "Component({})\n",
}


def write_shop(folder: Path, **changed: str) -> Path:
    """The shop's files below `folder`; `changed` replaces `markup`, `style` or `script` of its home page."""
    files = dict(FILES)
    for name, text in changed.items():
        files[f"{HOME}.{ {'markup': 'wxml', 'script': 'js', 'style': 'wxss'}[name] }"] = text
    for name, text in files.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    return folder


def open_shop(folder: Path, **changed: str) -> Workspace:
    """A workspace with the shop open on its home page."""
    workspace = Workspace()
    assert workspace.open_project(write_shop(folder, **changed))
    return workspace


def named(workspace: Workspace, name: str) -> Element:
    """The element of the edited file with this id attribute."""
    document = workspace.document
    assert document is not None
    return next(
        element
        for element in document.elements()
        if (attribute := element.attribute("id")) is not None and attribute.value == name
    )


def text_of(workspace: Workspace) -> str:
    """The text of the edited file."""
    assert workspace.project is not None
    assert workspace.file is not None
    return workspace.project.source(workspace.file).text


def tag_text(workspace: Workspace, name: str) -> str:
    """The start tag of an element as it is written now."""
    element = named(workspace, name)
    return text_of(workspace)[slice(*element.start_tag)]
