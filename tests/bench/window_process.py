"""A process that opens a project in the window and ends when its first page is painted."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from designer.stage import environment
from designer.ui.application import Session, make_application
from designer.ui.settings import Settings
from tests.bench.process import tell_and_end

if __name__ == "__main__":
    environment.prepare()
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        session = Session(application, Settings(Path(folder) / "settings.json"))
        session.workspace.running.rendered.connect(lambda *_: tell_and_end())
        session.start(Path(sys.argv[1]))
        application.exec()
