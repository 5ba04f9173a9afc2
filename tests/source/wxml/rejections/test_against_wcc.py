"""Small texts, one for each rule that wcc has: our verdict is its verdict.

The texts stand in files beside this one, one JSON string a line; what is expected of them wcc itself says.
"""

import json
from pathlib import Path

import pytest

from tests.parity.wxml import compare

HERE = Path(__file__).parent

# Explained in designer/check/COMPILERS.md.
DEVIATIONS = [
    '{{"a\n"}}',
    '<import src="x" wx:for="{{a}}" wx:if="{{b}}"/>',
    "<wxs module='m'>\0</wxs>",
    "<wxs module='m'>x = void</wxs>",
    "<wxs module='m'>x = this</wxs>",
    "<wxs module='m'>{}.a</wxs>",
    "<wxs module='m'>while(1){function f(){break}}</wxs>",
]


@pytest.mark.parametrize("kind", ["structure", "directives", "values", "scripts"])
def test_a_small_text_is_accepted_or_rejected_as_wcc_does(kind):
    texts = [json.loads(line) for line in (HERE / f"{kind}.jsonl").read_text("utf-8").splitlines()]
    verdicts = [compare(text) for text in texts]
    assert [each for each in verdicts if bool(each.compiler) != bool(each.ours)] == []


@pytest.mark.parametrize("text", DEVIATIONS)
def test_what_is_listed_as_a_deviation_is_one(text):
    verdict = compare(text)
    assert bool(verdict.compiler) != bool(verdict.ours)
