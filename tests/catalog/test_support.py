"""The committed support tables."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_support_tables_are_up_to_date():
    checked = subprocess.run(
        [sys.executable, "packaging/stage.py", "check-support"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stderr
