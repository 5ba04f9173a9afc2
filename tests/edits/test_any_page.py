"""What holds for every verb on every page, however broken."""

import contextlib
import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from designer.edits import (
    NotEditable,
    add_class,
    bind_event,
    change_tag,
    duplicate_elements,
    extract_component,
    insert_markup,
    move_elements,
    remove_attribute,
    remove_elements,
    set_attribute,
    set_condition,
    set_inline_declaration,
    set_loop,
    set_text,
    unwrap_element,
    wrap_elements,
)
from designer.project.change import Change, EditFile
from designer.source.source import Source, Span, Splice
from designer.source.wxml import read_wxml
from tests.edits.conftest import PAGE
from tests.material import LIBRARIES, library_files, wcc
from tests.source.wxml.markup import texts

VERBS = {
    "set": lambda project, one, two: set_attribute(project, PAGE, one, "id", "x"),
    "drop": lambda project, one, two: remove_attribute(project, PAGE, one, "a"),
    "insert": lambda project, one, two: insert_markup(project, PAGE, one, None, "<button>x</button>"),
    "before": lambda project, one, two: insert_markup(
        project, PAGE, project.wxml(PAGE).parent(one), one, "<button>x</button>"
    ),
    "move": lambda project, one, two: move_elements(project, PAGE, [one], two, None),
    "remove": lambda project, one, two: remove_elements(project, PAGE, [one, two]),
    "duplicate": lambda project, one, two: duplicate_elements(project, PAGE, [one, two]),
    "wrap": lambda project, one, two: wrap_elements(project, PAGE, [one, two], "<view></view>"),
    "unwrap": lambda project, one, two: unwrap_element(project, PAGE, one),
    "tag": lambda project, one, two: change_tag(project, PAGE, one, "button"),
    "class": lambda project, one, two: add_class(project, PAGE, one, "x"),
    "style": lambda project, one, two: set_inline_declaration(project, PAGE, one, "color", "red"),
    "event": lambda project, one, two: bind_event(project, PAGE, one, "tap", "go", create=True),
    "condition": lambda project, one, two: set_condition(project, PAGE, [one], "x"),
    "conditions": lambda project, one, two: set_condition(project, PAGE, [one, two], "x"),
    "no condition": lambda project, one, two: set_condition(project, PAGE, [one], None),
    "loop": lambda project, one, two: set_loop(project, PAGE, one, "x", item="y", key="*this"),
    "no loop": lambda project, one, two: set_loop(project, PAGE, one, None),
    "extract": lambda project, one, two: extract_component(project, PAGE, one, "parts/part", "my-part"),
    "text": lambda project, one, two: set_text(project, PAGE, one, "Hello"),
}


def with_text(page, text):
    """Gives the page this text through the project's door."""
    source = page.project.source(PAGE)
    if source.text != text:
        page.project.apply(Change("Type", (EditFile(PAGE, (Splice(Span(0, len(source.text)), text),)),)))
    return list(page.project.wxml(PAGE).elements())


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=texts, verb=st.sampled_from(sorted(VERBS)), data=st.data())
def test_a_verb_on_a_broken_page_works_or_is_refused_and_can_be_undone(desk, text, verb, data):
    page = desk("")
    elements = with_text(page, text)
    if not elements:
        return
    one, two = data.draw(st.sampled_from(elements)), data.draw(st.sampled_from(elements))
    try:
        change = VERBS[verb](page.project, one, two)
    except NotEditable:
        return
    if change.steps:
        page.project.apply(change)
        assert page.text != text
        page.project.undo()
    assert page.text == text


def pick(path):
    """An element of a library's template, always the same one."""
    document = read_wxml(Source.read(str(path), path.read_bytes()))
    elements = [element for element in document.elements() if element.tag not in {"wxs", "import", "include"}]
    return random.Random(path.name).choice(elements) if elements else None


def test_an_attribute_edit_changes_only_the_lines_of_its_element(desk):
    page = desk("")
    for path in library_files(".wxml"):
        before = path.read_bytes().decode()
        chosen = pick(path)
        if chosen is None:
            continue
        with_text(page, before)
        element = page.project.wxml(PAGE).element_at(chosen.start)
        page.project.apply(set_attribute(page.project, PAGE, element, "data-weft", "x"))
        first, last = (Source("", before).position(offset).line - 1 for offset in element.start_tag)
        old, new = before.splitlines(keepends=True), page.text.splitlines(keepends=True)
        behind = len(old) - last - 1
        assert old[:first] == new[:first], path
        assert old[last + 1 :] == new[len(new) - behind :], path
        assert len(new) - len(old) in {0, 1}, path


@pytest.mark.parametrize(
    "verb", ["set", "insert", "before", "remove", "duplicate", "wrap", "unwrap", "class", "style", "text"]
)
@pytest.mark.parametrize("library", sorted(LIBRARIES))
def test_what_the_compiler_accepts_it_accepts_after_an_edit_of_each_file(desk, tmp_path, library, verb):
    page = desk("")
    folder = tmp_path / "library"
    copied = [path.relative_to(LIBRARIES[library]).as_posix() for path in LIBRARIES[library].rglob("*.wx*")]
    templates = [path for path in copied if path.endswith((".wxml", ".wxs"))]
    edited = 0
    for path in templates:
        original = LIBRARIES[library] / path
        text = original.read_bytes().decode()
        chosen = pick(original) if path.endswith(".wxml") else None
        if chosen is not None:
            with_text(page, text)
            text, edited = after_verb(page, verb, chosen.start), edited + 1
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(text.encode())
    assert edited > 5
    verdict = wcc(folder, *templates)
    assert verdict.accepted, verdict.message


def after_verb(page, verb, offset):
    """The text of the page after a verb on the element at an offset; as it is when the verb refuses."""
    element = page.project.wxml(PAGE).element_at(offset)
    with contextlib.suppress(NotEditable):
        page.project.apply(VERBS[verb](page.project, element, element))
    return page.text
