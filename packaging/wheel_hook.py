"""Makes hatchling build the stage and the translations before it collects the files of a wheel."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent))

from build_stage import OUTPUT, TRANSLATIONS, build_stage, build_translations
from node import WHEEL, find_node

TRANSLATOR = "PySide6-Essentials==6.11.3"


class StageBuildHook(BuildHookInterface[Any]):
    """The hook that pyproject.toml names."""

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        """What the build environment needs besides hatchling."""
        return [TRANSLATOR] if find_node() else [TRANSLATOR, WHEEL]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build everything, unless the install is an editable one: then `packaging/run` does it."""
        if version != "editable":
            root = Path(self.root)
            build_stage(root)
            build_translations(root)
            build_data["artifacts"] += [f"/{OUTPUT}/**", f"/{TRANSLATIONS}/*.qm"]
