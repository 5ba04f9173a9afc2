"""WXSS, the style sheets of mini-programs: rules, selectors and declarations with their places in the text."""

from designer.source.wxss.declarations import Declaration
from designer.source.wxss.inline import InlineStyle, read_inline_style
from designer.source.wxss.reader import read_wxss
from designer.source.wxss.rejections import rejections
from designer.source.wxss.rules import Import, Rule, StyleSheet
from designer.source.wxss.selectors import ClassName, Selector

__all__ = [
    "ClassName",
    "Declaration",
    "Import",
    "InlineStyle",
    "Rule",
    "Selector",
    "StyleSheet",
    "read_inline_style",
    "read_wxss",
    "rejections",
]
