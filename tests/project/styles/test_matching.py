import pytest

from designer.project.styles.certainty import Certainty
from designer.project.styles.matching import match, states
from designer.project.styles.subjects import subjects_of
from designer.source.source import Source, Span
from designer.source.wxml import read_wxml
from designer.source.wxss.selectors import Selector

YES, NO, POSSIBLE = Certainty.YES, Certainty.NO, Certainty.POSSIBLE


def certainty(markup, selector, top="page"):
    document = read_wxml(Source("a.wxml", markup))
    element = next(each for each in document.elements() if each.attribute("here"))
    return match(Selector(selector, Span(0, len(selector))), subjects_of(document, top).of(element))


@pytest.mark.parametrize(
    ("markup", "selector", "expected"),
    [
        ("<view here/>", "view", YES),
        ("<view here/>", "text", NO),
        ("<view here class='a b'/>", ".a.b", YES),
        ("<view here class='a'/>", ".a.b", NO),
        ("<view here class=\"a {{x ? 'b' : ''}}\"/>", ".a", YES),
        ("<view here class=\"a {{x ? 'b' : ''}}\"/>", ".b", POSSIBLE),
        ("<view here class='btn-{{x}}'/>", ".btn-big", POSSIBLE),
        ("<view here class='btn-{{x}}'/>", ".tab", NO),
        ("<view here class='{{x}}'/>", ".a", NO),
        ("<view here id='i'/>", "#i", YES),
        ("<view here id='{{i}}'/>", "#i", POSSIBLE),
        ("<view here type='a b'/>", "[type~=a]", YES),
        ("<view here type='a b'/>", "[type=a]", NO),
        ("<view here type='{{t}}'/>", "[type=a]", POSSIBLE),
        ("<view here/>", "*", YES),
        ("<view here/>", "view:hover", YES),
        ("<view here/>", "view::after", YES),
        ("<view here class='a'/>", ":not(.a)", NO),
        ('<view here class=\'{{x ? "a" : ""}}\'/>', ":not(.a)", POSSIBLE),
        ("<view here class='a'/>", ":is(.a, .b)", YES),
        ("<view here/>", ":not(:hover)", POSSIBLE),
        ("<view here/>", ".a..", NO),
        ("<view here/>", "> view", NO),
        ("<view here/>", "", NO),
    ],
)
def test_an_element_is_matched_by_what_it_is(markup, selector, expected):
    assert certainty(markup, selector) is expected


@pytest.mark.parametrize(
    ("markup", "selector", "expected"),
    [
        ("<view class='a'><text><view here/></text></view>", ".a view", YES),
        ("<view class='a'><text><view here/></text></view>", ".a > view", NO),
        ("<view class='a'><block wx:if='{{x}}'><view here/></block></view>", ".a > view", YES),
        ('<view class=\'{{x ? "a" : ""}}\'><view here/></view>', ".a view", POSSIBLE),
        ("<view here/>", "page > view", YES),
        ("<view><view here/></view>", "page > view", NO),
        ("<my-card class='a'><view here/></my-card>", ".a view", YES),
        ("<my-card class='a'><view here/></my-card>", ".a > view", POSSIBLE),
        ("<template name='t'><view here/></template>", ".a view", POSSIBLE),
        ("<text/><view here/>", "text + view", YES),
        ("<text/><text wx:if='{{x}}'/><view here/>", "text + view", POSSIBLE),
        ("<text/><image/><view here/>", "text + view", NO),
        ("<text/><image/><view here/>", "text ~ view", YES),
        ("<view here wx:for='{{l}}'/>", "view + view", POSSIBLE),
        ("<block wx:for='{{l}}'><view here/></block>", "view + view", POSSIBLE),
        ("<view here/>", "view + view", NO),
    ],
)
def test_combinators_look_through_what_leaves_no_box(markup, selector, expected):
    assert certainty(markup, selector) is expected


@pytest.mark.parametrize(
    ("markup", "selector", "expected"),
    [
        ("<view here/><view/>", ":first-child", YES),
        ("<view here/><view/>", ":last-child", NO),
        ("<view/><view here/>", ":nth-child(2n)", YES),
        ("<view/><view here/>", ":nth-child(odd)", NO),
        ("<view/><view here/>", ":nth-child(-n+2)", YES),
        ("<view/><view/><view here/>", ":nth-child(-n+2)", NO),
        ("<view/><view here/><text/>", ":nth-last-child(2)", YES),
        ("<text/><view here/>", ":first-of-type", YES),
        ("<view here/>", ":only-child", YES),
        ("<view wx:if='{{x}}'/><view here/>", ":first-child", POSSIBLE),
        ("<view here wx:for='{{l}}'/>", ":first-child", POSSIBLE),
        ("<view here> </view>", ":empty", YES),
        ("<view here>a</view>", ":empty", NO),
    ],
)
def test_places_among_siblings_are_told_as_far_as_data_leaves_them(markup, selector, expected):
    assert certainty(markup, selector) is expected


def test_the_host_stands_above_the_elements_of_a_component():
    assert certainty("<view here/>", ":host > view", top=":host") is YES
    assert certainty("<view here/>", ":host > view") is NO


def test_nothing_is_known_above_a_template_file():
    assert certainty("<view here/>", ".a > view", top="") is POSSIBLE


def test_states_are_named_as_conditions():
    selector = ".a:hover .b:not(.c):active::after"
    assert states(Selector(selector, Span(0, len(selector)))) == (":hover", ":active")


def test_a_selector_of_thousands_of_parts_is_matched():
    selector = "view " * 5000 + "view"
    assert certainty("<view>" * 50 + "<view here/>" + "</view>" * 50, selector) is NO
