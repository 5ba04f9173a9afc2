from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import designer.stage
from PySide6.QtCore import QObject, Signal

class Sender(QObject):
    sent = Signal(object)

sender = Sender()
for _ in range(20_000):
    sender.sent.emit(1)
print("alive")
"""


def test_python_outlives_many_signals():
    ended = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=False)
    assert ended.stdout == "alive\n", ended.stderr
