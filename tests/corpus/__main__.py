"""`python -m tests.corpus FOLDER…`: what Weft makes of real projects, and whether an edit leaves a scar."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.corpus.projects import copies
from tests.corpus.replaying import replay
from tests.corpus.report import print_report
from tests.corpus.running import run


def main() -> int:
    """Print the table; 1 when a law was broken or a file could not be read."""
    options = _options()
    with tempfile.TemporaryDirectory(prefix="corpus") as folder:
        samples = copies(options.folders, Path(folder))
        if options.replay:
            return replay(samples, options.replay, options.seed)
        findings = run(samples, Path(folder) / "work", edits=options.edits, seed=options.seed, jobs=options.jobs)
    print_report(findings, options.seed)
    return 1 if findings.failed else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.corpus", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER", help="a folder of real projects")
    parser.add_argument("--edits", type=int, default=0, help="how many random edits to make over all projects")
    parser.add_argument("--seed", type=int, default=1, help="another one makes other edits")
    parser.add_argument("--jobs", type=int, default=2, help="processes at work at the same time")
    parser.add_argument("--replay", metavar="PROJECT:SESSION:EDIT", help="make one failing edit again and show it")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
