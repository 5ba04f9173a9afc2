"""Random edits of real style sheets: only what was named changes, and the official compiler takes it."""

from __future__ import annotations

import random
import re
from functools import cache

import pytest

from designer.source.source import Source
from designer.source.wxss import read_wxss
from designer.source.wxss.editing import (
    effective_declaration,
    remove_declaration,
    rename_declaration,
    set_declaration,
)
from designer.source.wxss.rule_editing import add_rule, remove_rule, remove_selector, rename_class, split_rule
from tests.material import library_files, wcsc
from tests.source.wxss.sheets import outline

EDITS_OF_EACH_VERB = 40
NEW = [("zoom", "1"), ("top", "0")]
NEW_OUTLINE = ([".new"], [("zoom", "1", False), ("top", "0", False)])


def without_imports(path):
    """A sheet that can be compiled alone."""
    return Source.read(path.name, re.sub(rb"@import[^;]*;", b"", path.read_bytes()))


@cache
def real_sheets():
    """The sheets of the libraries that say something."""
    sheets = (read_wxss(without_imports(path)) for path in library_files(".wxss"))
    return [sheet for sheet in sheets if any(rule.declarations for rule in sheet.all_rules())]


def set_new(sheet, rules, index, said, chance):
    if any(each.name == "zoom" for each in rules[index].declarations):
        return None
    said[index][1].append(("zoom", "1", False))
    return set_declaration(sheet, rules[index], "zoom", "1")


def set_present(sheet, rules, index, said, chance):
    name = chance.choice(rules[index].declarations).name
    place = rules[index].declarations.index(effective_declaration(rules[index], name))
    said[index][1][place] = (*said[index][1][place][:1], "9px", said[index][1][place][2])
    return set_declaration(sheet, rules[index], name, "9px")


def set_important(sheet, rules, index, said, chance):
    name = chance.choice(rules[index].declarations).name
    present = effective_declaration(rules[index], name)
    place = rules[index].declarations.index(present)
    said[index][1][place] = (present.name, present.value, True)
    return set_declaration(sheet, rules[index], name, present.value, important=True)


def remove_one(sheet, rules, index, said, chance):
    place = chance.randrange(len(rules[index].declarations))
    del said[index][1][place]
    return remove_declaration(sheet, rules[index], rules[index].declarations[place])


def remove_property(sheet, rules, index, said, chance):
    name = chance.choice(rules[index].declarations).name
    said[index][1][:] = [each for each in said[index][1] if each[0] != name]
    return remove_declaration(sheet, rules[index], name)


def rename(sheet, rules, index, said, chance):
    name = chance.choice(rules[index].declarations).name
    said[index][1][:] = [("zoom" if each[0] == name else each[0], *each[1:]) for each in said[index][1]]
    return rename_declaration(sheet, rules[index], name, "zoom")


def add_behind(sheet, rules, index, said, chance):
    if rules[index] not in sheet.rules or rules[index].rules:
        return None
    said.insert(index + 1, NEW_OUTLINE)
    return add_rule(sheet, ".new", NEW, rules[index])


def add_at_end(sheet, rules, index, said, chance):
    said.append(NEW_OUTLINE)
    return add_rule(sheet, ".new", NEW)


def remove(sheet, rules, index, said, chance):
    if rules[index] not in sheet.rules:
        return None
    gone = [each for each in rules if rules[index].span.covers(each.span)]
    del said[index : index + len(gone)]
    return remove_rule(sheet, rules[index])


def remove_one_selector(sheet, rules, index, said, chance):
    if len(rules[index].selectors) < 2:
        return None
    place = chance.randrange(len(rules[index].selectors))
    del said[index][0][place]
    return remove_selector(sheet, rules[index], rules[index].selectors[place])


def split(sheet, rules, index, said, chance):
    if len(rules[index].selectors) < 2:
        return None
    place = chance.randrange(len(rules[index].selectors))
    said.insert(index + 1, ([said[index][0].pop(place)], said[index][1]))
    return split_rule(sheet, rules[index], rules[index].selectors[place])


def rename_some_class(sheet, rules, index, said, chance):
    if not sheet.classes:
        return None
    name = chance.choice(sorted(sheet.classes))
    pattern = re.compile(rf"\.{re.escape(name)}(?![\w-])")
    for selectors, _ in said:
        if isinstance(selectors, list):
            selectors[:] = [pattern.sub(".new", each) for each in selectors]
    return rename_class(sheet, name, "new")


@pytest.mark.parametrize(
    "verb",
    [
        set_new,
        set_present,
        set_important,
        remove_one,
        remove_property,
        rename,
        add_behind,
        add_at_end,
        remove,
        remove_one_selector,
        split,
        rename_some_class,
    ],
)
def test_an_edit_says_what_it_means_and_is_taken_by_the_compiler(verb, tmp_path):
    chance = random.Random(verb.__name__)
    written = []
    while len(written) < EDITS_OF_EACH_VERB:
        sheet = chance.choice(real_sheets())
        rules = list(sheet.all_rules())
        index = chance.choice([index for index, rule in enumerate(rules) if rule.declarations])
        said = outline(sheet)
        splices = verb(sheet, rules, index, said, chance)
        if splices is None:
            continue
        after = sheet.source.splice(splices)
        assert outline(read_wxss(after)) == said
        assert after.splice(sheet.source.inverse(splices)) == sheet.source
        (tmp_path / f"{len(written)}.wxss").write_bytes(bytes(after))
        written.append(f"{len(written)}.wxss")
    assert wcsc(tmp_path, *written).accepted
