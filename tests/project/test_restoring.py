"""What undo and redo say should be selected."""

from pathlib import Path

import pytest

from designer.project import Change, Changed, EditFile, Project
from designer.source.source import Span, Splice

HOME = "pages/home/home.wxml"
TEXT = '<view class="top">\n  <a/>\n  <b/>\n  <c/>\n</view>\n'


@pytest.mark.parametrize(
    ("place", "removed", "inserted", "selected"),
    [
        ("  <b/>", "  <b/>\n", "", ("<b/>", "<c/>")),
        ("  <c/>", "  <c/>\n", "", ("<c/>", "<view")),
        ("<b/>", "", "<n/>\n  ", ("<b/>", "<n/>")),
        ("  <b/>", "", "  <n/>\n", ("<b/>", "<n/>")),
        ("</view>", "", "  <n/>\n", ("<view", "<n/>")),
        ("top", "top", "low", ("<view", "<view")),
        ("<b/>", "<b/>", "<view><b/></view>", ("<b/>", "<view><b/>")),
    ],
)
def test_the_element_that_comes_back_is_to_be_selected(
    folder: Path, place: str, removed: str, inserted: str, selected: tuple[str, str]
) -> None:
    (folder / HOME).write_text(TEXT)
    project = Project.open(folder)
    project.wxml(HOME)
    heard: list[Changed] = []
    project.subscribe(heard.append)
    start = TEXT.index(place)
    splice = Splice(Span(start, start + len(removed)), inserted)
    project.apply(Change("Edit", (EditFile(HOME, (splice,)),)))
    project.undo()
    assert project.source(HOME).text.startswith(selected[0], heard[-1].focus.offset)
    project.redo()
    assert project.source(HOME).text.startswith(selected[1], heard[-1].focus.offset)
