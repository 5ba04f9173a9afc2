"""Sample data on the real stage: templates show it in Design mode, scripts and files never hold it."""

from __future__ import annotations

import json

import pytest

from designer.project import Project
from designer.stage.mode import Mode
from designer.stage.network.mode import NetworkMode
from designer.stage.samples import Samples
from tests.stage.server import Server

pytestmark = pytest.mark.web

SHOP = {
    "app.json": json.dumps({"pages": ["pages/shop/shop"]}),
    "app.js": "App({})",
    "pages/shop/shop.json": json.dumps({"usingComponents": {"price-tag": "/components/price-tag"}}),
    "pages/shop/shop.wxml": (
        '<view class="goods" wx:for="{{goodsList}}" wx:key="id">\n'
        '  <image class="photo" src="{{item.picUrl}}"/>\n'
        '  <text class="name">{{item.name}}</text>\n'
        '  <price-tag value="{{item.minPrice}}"/>\n'
        "</view>\n"
        '<text id="mine">{{title}}</text>\n'
    ),
    "pages/shop/shop.wxss": ".goods { height: 60px } .photo { width: 40px; height: 40px }",
    "pages/shop/shop.js": (
        "Page({ data: { goodsList: [], title: 'My shop' },\n  onLoad(options) { console.log('id ' + options.id) } })\n"
    ),
    "components/price-tag.json": '{"component": true}',
    "components/price-tag.wxml": "<text>¥{{value}}</text>",
    "components/price-tag.js": "Component({ properties: { value: null } })",
}


@pytest.fixture
def samples(live, write) -> Samples:
    """The samples of a stage that shows the shop."""
    project = Project.open(write(SHOP))
    samples = Samples(live.stage)
    samples.set_project(project)
    with live.qtbot.waitSignal(samples.changed):
        live.open(project, "pages/shop/shop")
    return samples


def texts(live) -> list[str]:
    """What the elements named text say."""
    return live.in_frame("[...document.querySelectorAll('wx-text')].map((text) => text.textContent)")


def test_an_empty_list_shows_items_with_names_and_prices(live, samples):
    assert texts(live)[:2] == ["手冲挂耳咖啡 10 包", "¥29.90"]


def test_a_picture_of_a_sample_loads(live, samples):
    live.emitted(live.stage.settled, live.stage.settle)
    assert live.in_frame("document.querySelector('wx-image img').naturalWidth") > 0


def test_what_the_page_has_itself_stays(live, samples):
    assert texts(live)[-1] == "My shop"


def test_the_scripts_never_see_a_sample(live, samples):
    look = "onLoad() { setTimeout(() => console.log('sees ' + JSON.stringify(this.data.goodsList)), 200) } })"
    with live.qtbot.waitSignal(live.stage.console, check_params_cb=lambda line: line.text == "sees []"):
        live.edit("pages/shop/shop.js", "onLoad(options) { console.log('id ' + options.id) } })", look)


def test_what_is_a_sample_is_told_by_file(samples):
    assert samples.shown == {"pages/shop/shop.wxml": ("goodsList",)}


def test_run_mode_shows_no_sample(live, samples):
    with live.qtbot.waitSignal(live.stage.rendered):
        live.stage.set_mode(Mode.RUN)
    assert texts(live) == ["My shop"]


def test_an_edit_of_the_list_keeps_the_samples(live, samples):
    live.emitted(live.stage.updated, lambda: live.edit("pages/shop/shop.wxml", 'class="name"', 'class="title"'))
    assert texts(live)[:2] == ["手冲挂耳咖啡 10 包", "¥29.90"]


def test_a_new_use_of_an_item_gets_its_sample(live, samples):
    live.edit("pages/shop/shop.wxml", "</view>", "<text>{{item.sales}}</text></view>")
    live.qtbot.waitUntil(lambda: texts(live)[2:3] == ["12"])


def test_showing_samples_leaves_every_file_as_it_is(live, samples):
    root = live.project.root
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    live.project.save()
    assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file()} == before


BRANCHES = {
    **SHOP,
    "pages/shop/shop.wxml": (
        '<view class="shell">\n'
        '  <text wx:if="{{state == 1}}">paid</text>\n'
        '  <text wx:elif="{{state == 2}}">sent</text>\n'
        "  <text wx:else>new</text>\n"
        "</view>\n"
        '<template name="foot"><text>foot</text></template>\n'
        '<template is="foot" wx:if="{{footed}}"/>\n'
    ),
    "pages/shop/shop.js": "Page({ data: { state: 1, footed: false } })\n",
}


@pytest.fixture
def branches(live, write, tmp_path) -> Samples:
    """The samples of a stage that shows a page with conditions, kept in a folder."""
    project = Project.open(write(BRANCHES))
    samples = Samples(live.stage)
    samples.keep_in(tmp_path / "kept")
    samples.set_project(project)
    live.open(project, "pages/shop/shop")
    return samples


def element(live, start_tag: str):
    """An element of the page by the beginning of its start tag."""
    document = live.project.wxml("pages/shop/shop.wxml")
    return next(each for each in document.elements() if document.source.text.startswith(start_tag, each.start))


def test_as_many_items_are_shown_as_a_person_wants(live, samples):
    samples.set_count("pages/shop/shop.wxml", "goodsList", 9)
    live.qtbot.waitUntil(lambda: len(texts(live)) == 2 * 9 + 1)


def test_a_typed_sample_is_shown(live, samples):
    samples.set_value("pages/shop/shop.wxml", "goodsList[1].name", "My own tea")
    live.qtbot.waitUntil(lambda: texts(live)[2] == "My own tea")


def test_the_branch_that_a_person_chose_is_shown(live, branches):
    head = element(live, '<text wx:if="{{state == 1}}">')
    for branch, text in ((1, ["sent"]), (2, ["new"]), (None, ["paid"])):
        live.emitted(
            live.stage.updated, lambda branch=branch: branches.set_branch("pages/shop/shop.wxml", head, branch)
        )
        assert texts(live) == text


def test_a_chosen_branch_survives_an_edit_before_it(live, branches):
    head = element(live, '<text wx:if="{{state == 1}}">')
    live.emitted(live.stage.updated, lambda: branches.set_branch("pages/shop/shop.wxml", head, 1))
    live.emitted(live.stage.updated, lambda: live.edit("pages/shop/shop.wxml", '<view class="shell">', "<view/><view>"))
    assert texts(live) == ["sent"]


def test_a_shown_template_of_a_false_condition_is_a_branch_too(live, branches):
    shown = element(live, '<template is="foot"')
    live.emitted(live.stage.updated, lambda: branches.set_branch("pages/shop/shop.wxml", shown, 0))
    assert texts(live) == ["paid", "foot"]


def test_run_mode_takes_the_branch_of_the_data(live, branches):
    head = element(live, '<text wx:if="{{state == 1}}">')
    live.emitted(live.stage.updated, lambda: branches.set_branch("pages/shop/shop.wxml", head, 1))
    live.emitted(live.stage.updated, lambda: live.stage.set_mode(Mode.RUN))
    assert texts(live) == ["paid"]


def test_choices_are_kept_for_the_next_time(live, branches, tmp_path):
    head = element(live, '<text wx:if="{{state == 1}}">')
    live.emitted(live.stage.updated, lambda: branches.set_branch("pages/shop/shop.wxml", head, 2))
    branches.set_query("pages/shop/shop", "id=7")
    again = Samples(live.stage)
    again.keep_in(tmp_path / "kept")
    again.set_project(live.project)
    assert (again.branch("pages/shop/shop.wxml", head), again.query("pages/shop/shop")) == (2, "id=7")


def test_nothing_that_is_chosen_is_written_into_the_project(live, branches):
    root = live.project.root
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    head = element(live, '<text wx:if="{{state == 1}}">')
    live.emitted(live.stage.updated, lambda: branches.set_branch("pages/shop/shop.wxml", head, 1))
    live.project.save()
    assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file()} == before


WAITING = {
    **SHOP,
    "pages/shop/shop.wxml": (
        '<text wx:if="{{state == 1}}">short</text>\n'
        '<view wx:if="{{state == 2}}"><text>much</text><text>more</text></view>\n'
    ),
    "pages/shop/shop.js": "Page({ data: { state: 0 } })\n",
}


def test_a_page_that_shows_nothing_shows_the_state_with_the_most_in_it(live, write):
    samples = Samples(live.stage)
    project = Project.open(write(WAITING))
    samples.set_project(project)
    with live.qtbot.waitSignal(samples.changed):
        live.open(project, "pages/shop/shop")
    assert (texts(live), samples.shown) == (["much", "more"], {"pages/shop/shop.wxml": ("state",)})


def test_a_recorded_answer_is_shown_in_place_of_samples(live, write):
    server = Server()
    ask = (
        f"Page({{ data: {{ goodsList: [] }}, onLoad() {{ wx.request({{ url: '{server.url}/list',\n"
        "  success: ({ data }) => this.setData({ goodsList: [{ id: 1, name: data.path, minPrice: 5 }] }) }) } })\n"
    )
    checked = {"project.config.json": '{"setting": {"urlCheck": false}}'}
    project = Project.open(write(SHOP | checked | {"pages/shop/shop.js": ask}))
    samples = Samples(live.stage)
    samples.set_project(project)
    live.open(project, "pages/shop/shop")
    live.run()
    live.stage.network.set_private_allowed(True)
    live.stage.network.set_mode(NetworkMode.REAL)
    live.laid_out(lambda: live.stage.open_page("pages/shop/shop", fresh=True))
    live.qtbot.waitUntil(lambda: texts(live)[:1] == ["/list"])
    server.end()
    live.stage.set_mode(Mode.DESIGN)
    live.laid_out(lambda: live.stage.open_page("pages/shop/shop", fresh=True))
    live.emitted(live.stage.settled, live.stage.settle)
    assert texts(live)[:2] == ["/list", "¥5"]
