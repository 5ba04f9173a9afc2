"""Edits of style sheets in one line."""

from designer.source.source import Source
from designer.source.wxss import read_wxss


def edited(text, edit, rule=0):
    """The text after `edit(sheet, rule)`, with a check that it can be taken back."""
    sheet = read_wxss(Source("a.wxss", text))
    rules = list(sheet.all_rules())
    splices = edit(sheet, rules[rule] if rules else None)
    after = sheet.source.splice(splices)
    assert after.splice(sheet.source.inverse(splices)).text == text
    return after.text


def outline(sheet):
    """What a sheet says, without places and white space."""
    return [
        (
            rule.keyword or [selector.text for selector in rule.selectors],
            [(each.name, each.value, each.important) for each in rule.declarations],
        )
        for rule in sheet.all_rules()
    ]
