"""Keeps what a person chose to see of a project in a folder of their own, never in the project."""

from __future__ import annotations

import hashlib
import json
import logging
import os
from pathlib import Path

from designer.project.samples import Choices

_LOG = logging.getLogger(__name__)
# A larger file is none that this module wrote.
_LARGEST = 2_000_000


def choices_file(folder: Path, root: Path) -> Path:
    """Where the choices for the project at `root` are kept below `folder`."""
    return folder / f"{hashlib.blake2b(os.fsencode(root), digest_size=16).hexdigest()}.json"


def read_choices(file: Path) -> Choices:
    """The choices in a file; none when it is not there or cannot be read."""
    try:
        if file.stat().st_size > _LARGEST:
            return Choices()
        return Choices.from_json(json.loads(file.read_text("utf-8")))
    except FileNotFoundError:
        return Choices()
    except (OSError, ValueError, RecursionError) as error:
        _LOG.warning("The choices in %s cannot be read and start afresh: %s", file, error)
        return Choices()


def write_choices(file: Path, choices: Choices) -> None:
    """Keep the choices; a file that cannot be written is logged, for nobody must be kept from working by it."""
    temporary = file.with_suffix(".new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(json.dumps(choices.as_json(), ensure_ascii=False), "utf-8")
        temporary.replace(file)
    except OSError as error:
        _LOG.warning("The choices of sample data were not kept: %s", error)
