import pytest

from designer.source.script.editing import add_dependency, add_import, add_require
from tests.source.script.editing.scripts import edited


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("const a = require('./a')\nPage({})", "const a = require('./a')\nconst z = require('./z')\nPage({})"),
        ('var a = require("./a");\r\nPage({})', 'var a = require("./a");\r\nvar z = require("./z");\r\nPage({})'),
        ("import a from './a' // a\n\nPage({})", "import a from './a' // a\nimport z from './z'\n\nPage({})"),
        ("Page({})", "const z = require('./z')\n\nPage({})"),
        ("", "const z = require('./z');\n"),
        ("'use strict'\n\nPage({})\n", "'use strict'\n\nconst z = require('./z')\n\nPage({})\n"),
        ("// a page\n\nPage({});", "// a page\n\nconst z = require('./z');\n\nPage({});"),
        ("// the page\nPage({});", "const z = require('./z');\n\n// the page\nPage({});"),
        ("var a=require('a');Page({})", "var a=require('a');var z = require('./z');Page({})"),
        ("const { z, y } = require('./z')", "const { z, y } = require('./z')"),
        ("Page({})\nconst b = require('./b')", "const z = require('./z')\n\nPage({})\nconst b = require('./b')"),
    ],
)
def test_a_dependency_is_written_as_the_others(before, after):
    assert edited(before, add_dependency, "z", "./z") == after


def test_typescript_imports():
    assert edited("Page({})", add_dependency, "z", "./z", path="a.ts") == "import z from './z'\n\nPage({})"


def test_each_kind_joins_its_own():
    before = "import a from 'a'\nconst b = require('b')\n"
    assert edited(before, add_import, "{ z }", "z") == before.replace("'a'\n", "'a'\nimport { z } from 'z'\n")
    assert edited(before, add_require, "z", "z") == before + "const z = require('z')\n"
