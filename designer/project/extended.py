"""Component libraries that WeChat itself brings to an app that names them in `useExtendedLib` of app.json.

Source of the rule: WeChat documentation, app.json, "useExtendedLib": a name stands for the newest version of the npm
package.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from designer import places

# The npm package by the name that app.json uses.
_PACKAGES = {"weui": "weui-miniprogram"}


def extended_packages(app_config: Mapping[str, Any]) -> dict[str, Path]:
    """The folders of the packages that an app uses this way, by the package's name; only those that Weft has built."""
    named = app_config.get("useExtendedLib")
    wanted = [package for name, package in _PACKAGES.items() if isinstance(named, dict) and named.get(name)]
    folders = {package: places.resources() / "stage" / "extended" / package for package in wanted}
    return {package: folder for package, folder in folders.items() if folder.is_dir()}
