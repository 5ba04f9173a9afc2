"""A sample of the libraries' components; `python -m tests.parity components` compares them all."""

from __future__ import annotations

import pytest

from designer.stage.environment import prepare
from tests.parity.components.compare import EXPLAINED, Comparison, compare

prepare(needs_screen=False)
pytestmark = pytest.mark.web
EVERY = 6


@pytest.fixture(scope="module")
def comparisons(qapp) -> list[Comparison]:
    """Each sixth probe."""
    return compare(EVERY)


def test_no_component_throws(comparisons):
    assert {each.probe.name: each.problems for each in comparisons if each.problems} == {}


def test_structure_and_classes_are_those_of_the_official_framework(comparisons):
    differing = {each.probe.name: each.difference for each in comparisons if each.difference}
    assert {name: lines for name, lines in differing.items() if name not in EXPLAINED} == {}
    assert sum(not each.failure and not each.difference for each in comparisons) >= 20
