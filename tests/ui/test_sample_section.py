"""The inspector's section of sample data, in the real window."""

from __future__ import annotations

import pytest

from designer.stage.samples import Samples
from designer.ui.inspector.samples import _short
from designer.ui.outline.model import Role
from tests.ui.shop import HOME, write_shop

pytestmark = pytest.mark.web

MARKUP = (
    '<view id="row" class="row" wx:for="{{goods}}" wx:key="id"><text id="name">{{item.name}}</text></view>\n'
    '<text id="first" wx:if="{{kind == 1}}">one</text>\n<text wx:else>two</text>\n'
)


@pytest.fixture
def window(session, tmp_path, qtbot):
    """The window with a shop whose list of goods is empty, its samples shown."""
    write_shop(tmp_path / "empty-shop", markup=MARKUP, script="Page({ data: { goods: [], kind: 1 } })\n")
    samples: Samples = session.window.editor.canvas.samples
    with qtbot.waitSignal(samples.changed, timeout=15_000, check_params_cb=lambda: bool(samples.shown)):
        session.workspace.open_project(tmp_path / "empty-shop")
    return session.window


def element(window, start: str) -> int:
    """The element whose start tag holds `start`."""
    document = window.editor.canvas._workspace.document
    return next(each.id for each in document.elements() if document.source.slice(each.start_tag).find(start) > 0)


def select(window, start: str) -> None:
    """Select the element with this id."""
    window.editor.canvas._workspace.select([element(window, start)])


def rows(window) -> int:
    """How many rows of the list are laid out."""
    canvas = window.editor.canvas
    document = canvas._workspace.document
    row = next(document.elements())
    return len(canvas.stage.snapshot.of(f"{HOME}.wxml", row.id))


def test_a_list_offers_its_number_of_items(window, qtbot):
    select(window, 'id="row"')
    window.editor.inspector.samples.count.setValue(7)
    qtbot.waitUntil(lambda: rows(window) == 7, timeout=15_000)


def test_the_samples_of_an_element_can_be_typed(window, qtbot):
    select(window, 'id="name"')
    section = window.editor.inspector.samples
    section.lines["goods[0].name"].setText("Our tea")
    section.lines["goods[0].name"].finish()
    assert window.editor.canvas.samples.values[f"{HOME}.wxml"].values["goods"][0]["name"] == "Our tea"


def test_a_condition_offers_its_branches(window):
    select(window, 'id="first"')
    branch = window.editor.inspector.samples.branch
    assert [branch.itemText(index) for index in range(branch.count())] == [
        "As the data says",
        "wx:if  {{kind == 1}}",
        "wx:else",
    ]


def test_an_element_without_samples_shows_no_section(window):
    window.editor.canvas._workspace.select([])
    assert not window.editor.inspector.sections["samples"].isVisible()


def test_what_shows_samples_is_marked_in_the_outline_and_on_the_canvas(window, qtbot):
    name = element(window, 'id="name"')
    qtbot.waitUntil(lambda: name in window.editor.canvas.overlay.sampled, timeout=15_000)
    model = window.editor.outline.model
    badges = [badge.text for badge in model.data(model.index_of(name), Role.BADGES)]
    assert badges == ["sample"]
    assert len(window.editor.canvas.overlay.marks().sampled) == rows(window)


def test_samples_can_be_hidden_from_the_menu(window, qtbot):
    qtbot.waitUntil(lambda: bool(window.editor.canvas.overlay.sampled), timeout=15_000)
    window.commands.show_samples.trigger()
    qtbot.waitUntil(lambda: rows(window) == 0, timeout=15_000)
    qtbot.waitUntil(lambda: not window.editor.canvas.overlay.sampled, timeout=15_000)


def test_a_query_chosen_at_the_launch_opens_the_page_in_design(window):
    dialog = window.editor.controls.open_launch_dialog()
    dialog.query.setText("id=9")
    dialog.designing.setChecked(True)
    dialog.accept()
    assert window.editor.canvas.samples.query(HOME) == "id=9"


@pytest.mark.parametrize(
    ("path", "label"),
    [("goods[0].name", "1  name"), ("orders[1].items[0].name", "2.1  name"), ("tags[3]", "4  tags"), ("a.b", "a.b")],
)
def test_a_sample_is_named_by_its_items_and_what_it_is_of_them(path, label):
    assert _short(path) == label
