"""A sample of the libraries' style sheets; `python -m tests.parity sheets` compares them all."""

from __future__ import annotations

import pytest

from designer.stage.environment import prepare
from tests.parity.sheets.compare import compare

prepare(needs_screen=False)
pytestmark = pytest.mark.web
EVERY = 7
# The official output leaves the scheme of an address open, which on the stage would be that of the stage.
OPEN_SCHEME = "url(//"


def test_sheets_read_as_those_of_the_official_compiler(qapp):
    compared = compare(EVERY)
    differing = {each.path: each.difference for each in compared}
    unlike = {path: lines for path, lines in differing.items() if lines and OPEN_SCHEME not in "".join(lines)}
    assert unlike == {}
    assert sum(each.rules for each in compared) > 1000
