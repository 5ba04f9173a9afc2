"""Small files in which the stage keeps what belongs to a project, in the user's settings folder."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

_LOG = logging.getLogger(__name__)


def read_object(file: Path | None) -> dict[str, Any]:
    """The JSON object in a file; {} when there is none, or none that can be read, which is logged."""
    if file is None or not file.is_file():
        return {}
    try:
        value = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        _LOG.warning("%s cannot be read and counts as empty: %s", file, error)
        return {}
    return value if isinstance(value, dict) else {}


def write_object(file: Path | None, value: dict[str, Any]) -> None:
    """Put a JSON object into the place of a file; nothing without a file. A fault is logged: the app goes on."""
    if file is None:
        return
    temporary = file.with_suffix(".new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(json.dumps(value, ensure_ascii=False), "utf-8")
        temporary.replace(file)
    except (OSError, UnicodeEncodeError) as error:
        _LOG.warning("%s was not kept: %s", file, error)
