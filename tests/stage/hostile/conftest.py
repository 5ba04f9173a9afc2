"""One stage for all hostile projects of a module: what one leaves behind must not reach the next."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.stage.hostile.lab import Lab


@pytest.fixture(scope="module")
def shared_lab(qapp) -> Iterator[Lab]:
    """A stage without a page."""
    lab = Lab(None)
    yield lab
    lab.close()


@pytest.fixture
def lab(shared_lab: Lab, qtbot, tmp_path: Path) -> Iterator[Lab]:
    """The stage of the module, for one hostile project."""
    shared_lab.qtbot = qtbot
    shared_lab.home = tmp_path
    shared_lab.watch_calmly()
    yield shared_lab
    shared_lab.stage.set_project(None)
