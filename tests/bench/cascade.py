"""The cascade of one element among 5,000 rules: Weft's index beside lxml asked about every rule."""

from __future__ import annotations

import json
import random
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median

from designer.project import Project
from designer.project.styles import cascade
from designer.source.wxml import Document, Element
from designer.source.wxml.query import InvalidSelector, select
from tests.bench.table import Row

RULES = 5000
ELEMENTS = 500
ROUNDS = 200
PEER_ROUNDS = 5
PAGE = "pages/home/home"
_TAGS = ("view", "text", "image", "button")


def measure() -> list[Row]:
    """Rows for the cascade of an element with the sheets indexed, and for the first one, which indexes them."""
    with tempfile.TemporaryDirectory() as folder:
        project = _project(Path(folder))
        document = project.wxml(f"{PAGE}.wxml")
        elements = list(document.elements())
        first = _milliseconds(lambda: cascade(project, f"{PAGE}.wxml", elements[-1]))
        picked = [elements[index * len(elements) // ROUNDS] for index in range(ROUNDS)]
        times = sorted(_milliseconds(partial(cascade, project, f"{PAGE}.wxml", each)) for each in picked)
        selectors = [one.text for rule in project.style_sheet(f"{PAGE}.wxss").all_rules() for one in rule.selectors]
        peer = median(_milliseconds(lambda: _by_lxml(document, selectors, elements[-1])) for _ in range(PEER_ROUNDS))
    what = f"cascade of one element among {len(selectors)} rules, {len(elements)} elements"
    name = "lxml + cssselect, every rule"
    return [
        Row(f"{what}, median", median(times), peer, "ms", name),
        Row(f"{what}, 99 of 100", times[len(times) * 99 // 100], peer, "ms", name),
        Row("the first one, which reads and indexes the sheet", first, None, "ms", ""),
    ]


def _milliseconds(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return (time.perf_counter() - start) * 1000


def _by_lxml(document: Document, selectors: list[str], element: Element) -> int:
    found = 0
    for selector in selectors:
        try:
            found += element in select(document, selector)
        except InvalidSelector:
            continue
    return found


def _project(folder: Path) -> Project:
    """A page of 500 elements, ten deep, and a sheet of 5,000 rules of the usual forms."""
    chance = random.Random(3)
    files = {
        "app.json": json.dumps({"pages": [PAGE]}),
        "app.js": "App({})",
        f"{PAGE}.js": "Page({})",
        f"{PAGE}.wxml": _markup(chance),
        f"{PAGE}.wxss": "\n".join(_rule(chance, number) for number in range(RULES)),
    }
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
    return Project.open(folder)


def _markup(chance: random.Random) -> str:
    rows = []
    for number in range(ELEMENTS // 10):
        names = [f"c{chance.randrange(RULES // 4)}" for _ in range(10)]
        opened = "".join(f'<view class="{name} d{number}">' for name in names)
        rows.append(opened + "</view>" * 10)
    return "\n".join(rows)


def _rule(chance: random.Random, number: int) -> str:
    name, other = f".c{chance.randrange(RULES // 4)}", f".d{chance.randrange(ELEMENTS // 10)}"
    tag = chance.choice(_TAGS)
    forms = (
        name,
        name,
        name,
        f"{other} {name}",
        f"{other} > {name}",
        f"{name} {tag}",
        f"{name}:active",
        f"{name}::after",
    )
    return f"{chance.choice(forms)} {{ color: #{number % 1000:03}; width: {number}rpx; }}"
