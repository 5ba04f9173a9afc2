"""`python -m tests.projects FOLDER…`: how many pages of real projects open, run without an error and show something."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from designer.stage import environment
from designer.stage.mode import Mode


def main() -> int:
    """Print the table; 1 when a page did not open or met an error of ours."""
    options = _options()
    environment.log_qt_messages()
    environment.prepare(needs_screen=False)
    from PySide6.QtWidgets import QApplication

    from tests.projects.opening import open_all
    from tests.projects.table import is_of_ours, table

    application = QApplication([])
    projects = [open_all(folder, options.mode, options.pictures) for folder in options.folders]
    print("\n".join(table(projects)))
    application.quit()
    pages = [page for project in projects for page in project.pages]
    return 0 if all(page.rendered and not any(map(is_of_ours, page.errors)) for page in pages) else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.projects", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER", help="the folder of a project")
    parser.add_argument("--pictures", type=Path, metavar="FOLDER", help="where to leave a picture of every page")
    parser.add_argument(
        "--run",
        dest="mode",
        action="store_const",
        const=Mode.RUN,
        default=Mode.DESIGN,
        help="as a phone runs them, without samples",
    )
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
