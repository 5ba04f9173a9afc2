from __future__ import annotations

import subprocess
import sys

import pytest

BEGINNING = """
import designer.stage
from PySide6.QtCore import QObject, Signal

class Sender(QObject):
    sent = Signal(object)

sender = Sender()
"""


@pytest.mark.parametrize("call", ["sender.sent.emit(1)", "sender.setObjectName('name')", "sender.parent()"])
def test_python_outlives_many_calls_of_qt(call: str):
    script = f"{BEGINNING}for _ in range(20_000):\n    {call}\nprint('alive')\n"
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert ended.stdout == "alive\n", ended.stderr
