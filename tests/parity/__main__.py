"""Compares with the official tools.

`python -m tests.parity wxml --count 5000 --seed 1 [FOLDER…]`: verdicts on mutants of real files, also `wxss`.
`python -m tests.parity components`: what components of three libraries become on the stage and in miniprogram-simulate.
`python -m tests.parity sheets`: their style sheets as the stage and as wcsc translate them.
"""

from __future__ import annotations

from argparse import ArgumentParser
from importlib import import_module
from pathlib import Path

from tests.parity.report import Deviation, Report


def main() -> None:
    """Read the arguments, measure and print the figures and every deviation."""
    parser = ArgumentParser(prog="python -m tests.parity", description=__doc__)
    parser.add_argument("what", choices=("wxml", "wxss", "components", "sheets"))
    parser.add_argument("--count", type=int, default=5000, help="how many mutants")
    parser.add_argument("--seed", type=int, default=1, help="the same seed makes the same mutants")
    parser.add_argument("--keep", type=Path, help="a folder to write the deviating mutants to")
    parser.add_argument("folders", nargs="*", type=Path, help="folders of real projects, besides the libraries")
    arguments = parser.parse_intermixed_args()
    if arguments.what in {"components", "sheets"}:
        _compare_shown(arguments.what)
        return
    module = import_module(f"tests.parity.{arguments.what}")
    report: Report = module.measure(arguments.count, arguments.seed, arguments.folders)
    for number, deviation in enumerate(report.deviations):
        print(_line(deviation))
        if arguments.keep:
            arguments.keep.mkdir(parents=True, exist_ok=True)
            file = arguments.keep / f"{number}.{arguments.what}"
            file.write_bytes(deviation.text.encode("utf-8", "surrogateescape"))
    print(report)


def _compare_shown(what: str) -> None:
    from PySide6.QtWidgets import QApplication

    from designer.stage import environment

    environment.prepare(needs_screen=False)
    application = QApplication([])
    module = import_module(f"tests.parity.{what}.compare")
    print("\n".join(module.report(module.compare())))
    application.quit()


def _line(deviation: Deviation) -> str:
    compiler = deviation.compiler.splitlines()[0] if deviation.compiler else "accepted"
    origin = f"{deviation.path} ({', '.join(deviation.ways)})"
    return f"{origin}\n  compiler: {compiler}\n  ours: {deviation.ours or 'accepted'}"


if __name__ == "__main__":
    main()
