"""Style sheets in Sass and Less, as WeChat's developer tools compile them with their plugins."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from designer.project import Project
from tests.stage.live import LiveStage

pytestmark = pytest.mark.web

Show = Callable[..., LiveStage]


@pytest.fixture
def show(lent_stage_of, write) -> Show:
    """Shows a page with a box of the class `box`; files by their paths."""

    def show_page(**files: str) -> LiveStage:
        app = {"app.json": '{"pages": ["p/p"]}', "p/p.wxml": '<view class="page"><view class="box"/></view>\n'}
        live = lent_stage_of()
        live.open(Project.open(write({**app, "p/p.js": "Page({})\n", **files})), "p/p")
        return live

    return show_page


def box(live: LiveStage, look: str) -> str:
    return live.in_frame(f"getComputedStyle(document.querySelector('.box')).{look}")


def test_scss_with_variables_nesting_and_partials_styles_a_page(show):
    partial = "$high: 75rpx;\n@mixin red { color: rgb(1, 2, 3); }\n"
    sheet = '@import "../styles/base";\n.page { .box { height: $high * 2; @include red; } }\n'
    live = show(**{"p/p.scss": sheet, "styles/_base.scss": partial})
    assert live.boxes("p/p.wxml", '<view class="box"')[0].boxes[0].height == pytest.approx(37.5 * 2, abs=0.1)
    assert box(live, "color") == "rgb(1, 2, 3)"


def test_less_with_variables_mixins_and_imports_styles_a_page(show):
    sheet = '@import "../styles/base";\n.page { .box { height: @high * 2; .red(); } }\n'
    live = show(**{"p/p.less": sheet, "styles/base.less": "@high: 75rpx;\n.red() { color: rgb(1, 2, 3); }\n"})
    assert live.boxes("p/p.wxml", '<view class="box"')[0].boxes[0].height == pytest.approx(37.5 * 2, abs=0.1)
    assert box(live, "color") == "rgb(1, 2, 3)"


def test_wxss_may_import_scss(show):
    live = show(**{"app.wxss": "@import 'styles/all';\n", "styles/all.scss": "$c: rgb(1, 2, 3); .box { color: $c; }\n"})
    assert box(live, "color") == "rgb(1, 2, 3)"


def test_of_a_compiled_and_a_plain_sheet_the_plain_one_counts(show):
    live = show(**{"p/p.wxss": ".box { color: rgb(1, 2, 3); }\n", "p/p.scss": ".box { color: rgb(4, 5, 6); }\n"})
    assert box(live, "color") == "rgb(1, 2, 3)"


def test_an_edit_of_a_partial_shows_at_once(show):
    live = show(**{"p/p.scss": '@import "part";\n', "p/_part.scss": ".box { color: rgb(1, 2, 3); }\n"})
    updated = live.emitted(live.stage.updated, lambda: live.edit("p/_part.scss", "rgb(1, 2, 3)", "rgb(4, 5, 6)"))
    assert updated.rank == "style"
    assert box(live, "color") == "rgb(4, 5, 6)"


@pytest.mark.parametrize(
    ("name", "sheet"), [("scss", ".box {\n  margin: $nobody;\n}\n"), ("less", ".box {\n  margin: @nobody;\n}\n")]
)
def test_a_fault_is_told_with_its_place_and_goes_when_it_is_mended(show, name, sheet):
    told = []
    live = show(**{f"p/p.{name}": ".box { color: rgb(1, 2, 3); }\n"})
    live.stage.problem.connect(told.append)
    live.emitted(live.stage.updated, lambda: live.edit(f"p/p.{name}", ".box { color: rgb(1, 2, 3); }\n", sheet))
    assert [(problem.kind, problem.at.path, problem.at.line) for problem in told] == [("style", f"p/p.{name}", 2)]
    live.emitted(live.stage.updated, lambda: live.edit(f"p/p.{name}", sheet, ".box { color: rgb(7, 8, 9); }\n"))
    assert box(live, "color") == "rgb(7, 8, 9)"
