"""Forms and texts in both looks and themes, without a style sheet of the page (WeChat's default sheets)."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.web

# Markup, the part of it that is looked at (a selector inside the component, "" for the component), and a CSS property.
LOOKED_AT = {
    "button": ("<button>a</button>", "", "background-color"),
    "button text": ("<button>a</button>", "", "color"),
    "button size": ("<button>a</button>", "", "font-size"),
    "button corner": ("<button>a</button>", "", "border-top-left-radius"),
    "primary": ('<button type="primary">a</button>', "", "background-color"),
    "warn": ('<button type="warn">a</button>', "", "background-color"),
    "warn text": ('<button type="warn">a</button>', "", "color"),
    "disabled": ("<button disabled>a</button>", "", "background-color"),
    "primary disabled": ('<button type="primary" disabled>a</button>', "", "background-color"),
    "primary loading": ('<button type="primary" loading>a</button>', "", "background-color"),
    "plain": ("<button plain>a</button>", "", "border-top-color"),
    "plain primary": ('<button plain type="primary">a</button>', "", "color"),
    "mini size": ('<button size="mini">a</button>', "", "font-size"),
    "box": ("<checkbox/>", ".weft-box", "border-top-color"),
    "tick": ("<checkbox checked/>", ".weft-box::after", "background-color"),
    "own tick": ('<checkbox checked color="#102030"/>', ".weft-box::after", "background-color"),
    "disabled box": ("<checkbox disabled/>", ".weft-box", "background-color"),
    "radio": ("<radio checked/>", ".weft-box", "background-color"),
    "switch": ("<switch checked/>", ".weft-track", "background-color"),
    "switch off": ("<switch/>", ".weft-track", "background-color"),
    "knob": ("<switch/>", ".weft-track::after", "width"),
    "slider": ('<slider value="50"/>', ".weft-done", "background-color"),
    "slider track": ("<slider/>", ".weft-scale", "background-color"),
    "slider value": ("<slider show-value/>", ".weft-value", "color"),
    "progress": ('<progress percent="50"/>', ".weft-done", "background-color"),
    "progress track": ("<progress/>", ".weft-line", "background-color"),
    "icon": ('<icon type="success"/>', ".weft-shape", "background-color"),
    "warning icon": ('<icon type="warn"/>', ".weft-shape", "background-color"),
    "placeholder": ('<input placeholder="a"/>', ".weft-placeholder", "color"),
    "text": ("<text>a</text>", "", "color"),
}
V1_LIGHT = {
    "button": "rgb(248, 248, 248)",
    "button text": "rgb(0, 0, 0)",
    "button size": "18px",
    "button corner": "5px",
    "primary": "rgb(26, 173, 25)",
    "warn": "rgb(230, 67, 64)",
    "warn text": "rgb(255, 255, 255)",
    "disabled": "rgb(247, 247, 247)",
    "primary disabled": "rgb(158, 217, 157)",
    "primary loading": "rgb(23, 155, 22)",
    "plain": "rgb(53, 53, 53)",
    "plain primary": "rgb(26, 173, 25)",
    "mini size": "13px",
    "box": "rgb(209, 209, 209)",
    "tick": "rgb(9, 187, 7)",
    "own tick": "rgb(16, 32, 48)",
    "disabled box": "rgb(225, 225, 225)",
    "radio": "rgb(9, 187, 7)",
    "switch": "rgb(4, 190, 2)",
    "switch off": "rgb(223, 223, 223)",
    "knob": "30px",
    "slider": "rgb(26, 173, 25)",
    "slider track": "rgb(233, 233, 233)",
    "slider value": "rgb(136, 136, 136)",
    "progress": "rgb(9, 187, 7)",
    "progress track": "rgb(235, 235, 235)",
    "icon": "rgb(9, 187, 7)",
    "warning icon": "rgb(247, 98, 96)",
    "placeholder": "rgba(0, 0, 0, 0.3)",
    "text": "rgb(0, 0, 0)",
}
V2_LIGHT = V1_LIGHT | {
    "button": "rgb(242, 242, 242)",
    "button text": "rgb(6, 174, 86)",
    "button size": "17px",
    "button corner": "4px",
    "primary": "rgb(7, 193, 96)",
    "warn": "rgb(242, 242, 242)",
    "warn text": "rgb(250, 81, 81)",
    "disabled": "rgb(250, 250, 250)",
    "primary disabled": "rgb(250, 250, 250)",
    "primary loading": "rgb(6, 173, 86)",
    "plain primary": "rgb(6, 174, 86)",
    "mini size": "16px",
    "switch": "rgb(7, 193, 96)",
    "switch off": "rgba(0, 0, 0, 0.1)",
    "knob": "28px",
    "slider": "rgb(7, 193, 96)",
    "slider track": "rgba(0, 0, 0, 0.1)",
    "slider value": "rgba(0, 0, 0, 0.55)",
    "icon": "rgb(7, 193, 96)",
    "warning icon": "rgb(250, 81, 81)",
}
DARK = {
    "button": "rgb(44, 44, 44)",
    "button text": "rgba(255, 255, 255, 0.8)",
    "disabled": "rgb(44, 44, 44)",
    "primary disabled": "rgb(44, 44, 44)",
    "plain": "rgba(255, 255, 255, 0.5)",
    "box": "rgb(64, 64, 64)",
    "disabled box": "rgb(44, 44, 44)",
    "switch off": "rgba(255, 255, 255, 0.15)",
    "slider track": "rgba(255, 255, 255, 0.15)",
    "slider value": "rgba(255, 255, 255, 0.5)",
    "progress track": "rgb(44, 44, 44)",
    "placeholder": "rgba(255, 255, 255, 0.3)",
    "text": "rgba(255, 255, 255, 0.8)",
}
LOOKS = [
    ("v1", "light", V1_LIGHT),
    ("v2", "light", V2_LIGHT),
    ("v1", "dark", V1_LIGHT | DARK),
    ("v2", "dark", V2_LIGHT | DARK | {"warn": "rgb(44, 44, 44)"}),
]


@pytest.mark.parametrize(("style", "theme", "expected"), LOOKS)
def test_forms_have_the_colours_and_sizes_of_their_look(show, style, theme, expected):
    wxml = "".join(f'<view id="at{index}">{markup}</view>' for index, (markup, _, _) in enumerate(LOOKED_AT.values()))
    page = show(wxml, app={"style": style, "darkmode": True}, theme=theme)
    parts = [[part, name] for _, part, name in LOOKED_AT.values()]
    values = page.ask(
        f"""{parts}.map(([part, name], index) => {{
          const [selector, pseudo] = part.split('::')
          const component = document.querySelector(`[wx-id=at${{index}}]`).firstElementChild
          const found = selector ? component.querySelector(selector) : component
          return getComputedStyle(found, pseudo ? '::' + pseudo : null).getPropertyValue(name)
        }})"""
    )
    assert dict(zip(LOOKED_AT, values, strict=True)) == expected
