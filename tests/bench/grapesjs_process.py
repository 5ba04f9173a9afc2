"""A process that opens GrapesJS in a bare window and ends when its page is laid out."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

from designer.stage import environment
from tests.bench import grapesjs
from tests.bench.process import tell_and_end

if __name__ == "__main__":
    environment.prepare()
    application = QApplication(sys.argv[:1])
    grapesjs.measure(int(sys.argv[1]), rounds=1, shown=tell_and_end)
