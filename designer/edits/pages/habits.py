"""How the pages of a project are made: which files they have and how these begin."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from designer.project.config import SCRIPT_SUFFIXES, STYLE_SUFFIXES, Page
from designer.project.problems import FileFault
from designer.project.project import Project
from designer.source.json import JsonDocument, read_json
from designer.source.json.layout import Layout
from designer.source.script.editing.templates import new_page_script
from designer.source.source import Source
from designer.source.wxml import Document, Text

# Enough to see a habit; an app may have hundreds of pages.
_SAMPLE = 40
_USING, _TITLE = "usingComponents", "navigationBarTitleText"
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Habits:
    """What most pages have.

    Attributes:
        script_suffix: of their scripts.
        style_suffixes: of their style sheets; one kind, unless most pages have several.
        has_json: whether they have a configuration.
        lists_components: whether that has `usingComponents` even when there are none.
        sample_json: a configuration to imitate.
        markup: what a new page shows.
        script: what a new page's script says.
    """

    script_suffix: str
    style_suffixes: tuple[str, ...]
    has_json: bool
    lists_components: bool
    sample_json: JsonDocument
    markup: str
    script: str

    def json_text(self, title: str) -> str:
        """The configuration of a new page."""
        entries: list[tuple[str, object]] = [(_USING, {})] if self.lists_components else []
        entries += [(_TITLE, title)] if title else []
        known = self.sample_json.to_python()
        if isinstance(known, dict) and list(known)[:1] == [_TITLE]:
            entries.reverse()
        layout = Layout.of(self.sample_json)
        text = layout.print_value(dict(entries), "", one_line=False)
        return text + (layout.eol if self.sample_json.source.final_newline else "")


def habits_of(project: Project, package: str) -> Habits:
    """The habits of the pages of a package, of all pages when it has none yet."""
    own = [page for page in project.pages if page.package == package and not page.missing]
    pages = (own or [page for page in project.pages if not page.missing])[:_SAMPLE]
    has = _has(project)
    configs = _read(project.json_document, [page.json for page in pages if has(page, ".json")])
    listing = [each for each in configs if isinstance(each.to_python(), dict) and _USING in each.to_python()]
    documents = _read(project.wxml, [page.wxml for page in pages])
    scripts = _read(project.script, [page.script for page in pages])
    styles = tuple(suffix for suffix in STYLE_SUFFIXES if _most(has(page, suffix) for page in pages))
    typed = _most(has(page, SCRIPT_SUFFIXES[1]) for page in pages)
    return Habits(
        script_suffix=SCRIPT_SUFFIXES[typed],
        style_suffixes=styles or (() if pages else STYLE_SUFFIXES[:1]),
        has_json=_most(has(page, ".json") for page in pages) or not pages,
        lists_components=2 * len(listing) > len(configs) or not pages,
        sample_json=next(iter(listing or configs), read_json(Source("", "{\n}\n"))),
        markup=_markup(documents),
        script=new_page_script(next((each for each in scripts if each.definitions), None)),
    )


def _has(project: Project) -> Callable[[Page, str], bool]:
    def has(page: Page, suffix: str) -> bool:
        return project.exists(page.base + suffix)

    return has


def _read(read: Callable[[str], _T], paths: Iterable[str]) -> list[_T]:
    """What can be read of some files."""
    found = []
    for path in paths:
        try:
            found.append(read(path))
        except FileFault:
            continue
    return found


def _most(answers: Iterable[bool]) -> bool:
    counted = Counter(answers)
    return counted[True] > counted[False]


def _markup(documents: Sequence[Document]) -> str:
    """An empty root element, with the class that the roots of most pages share."""
    roots = Counter(filter(None, (_start_tag_of_root(document) for document in documents)))
    start, count = (*roots.most_common(1), ("<view>", 0))[0]
    if 2 * count <= len(documents) or count < 2:
        start = "<view>"
    eol = documents[0].source.eol if documents else "\n"
    final = eol if not documents or _most(document.source.final_newline for document in documents) else ""
    return f"{start}{eol}</view>{final}"


def _start_tag_of_root(document: Document) -> str:
    """The start tag of the only element at the top level, if it is a `view` with a class and nothing else."""
    roots = [node for node in document.roots if not (isinstance(node, Text) and node.blank)]
    root = roots[-1] if roots else None
    element = next((each for each in document.elements() if root is not None and each.id == root.id), None)
    if element is None or element.tag != "view" or element.self_closing:
        return ""
    attributes = element.attributes
    plain = len(attributes) == 1 and attributes[0].name == "class" and attributes[0].static
    return document.source.slice(element.start_tag) if plain else ""
