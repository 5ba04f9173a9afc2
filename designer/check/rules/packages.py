"""Packages: their sizes and where they lie.

Source of the numbers: WeChat documentation, "分包加载": 2 MB a package, 30 MB all together; roots do not nest. Files of
other kinds than those of "上传文件白名单" are not uploaded.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import PurePosixPath

from designer.catalog import catalog
from designer.check.diagnostics import Diagnostic, Rule
from designer.project import Project
from designer.project.problems import Level

SIZE = Rule("app/package-size", Level.ERROR, "A package has at most 2 MB and all together at most 30 MB.")
NESTED = Rule("app/nested-packages", Level.ERROR, "The roots of sub-packages do not lie inside one another.")
RULES = (SIZE, NESTED)

_MEGABYTE = 1024 * 1024


def check(project: Project) -> Iterator[Diagnostic]:
    """A finding for each package that is too large or lies inside another, placed in app.json."""
    sizes = package_sizes(project)
    largest, all_together = catalog().limits.package_bytes, catalog().limits.all_packages_bytes
    for root, size in sizes.items():
        if size > largest:
            name = f"The sub-package {root}" if root else "The main package"
            allowed = f"{largest // _MEGABYTE} MB are allowed"
            message = f"{name} has {size / _MEGABYTE:.2f} MB as files, before they are minified; {allowed}."
            yield SIZE.of(project.app_config_path, message)
    total = sum(sizes.values())
    if total > all_together:
        message = f"All packages have {total / _MEGABYTE:.1f} MB together; {all_together // _MEGABYTE} MB are allowed."
        yield SIZE.of(project.app_config_path, message)
    roots = sorted(root for root in sizes if root)
    for outer, inner in pairwise(roots):
        if inner.startswith(f"{outer}/"):
            yield NESTED.of(project.app_config_path, f"The sub-package {inner} lies inside {outer}. Move one of them.")


def package_sizes(project: Project) -> dict[str, int]:
    """The bytes of each package by its root, "" for the main one, as far as its files would be uploaded."""
    roots = sorted({page.package for page in project.pages if page.package}, key=len, reverse=True)
    sizes = dict.fromkeys(["", *roots], 0)
    for path in project.walk():
        located = project.locate(path)
        if located is None or PurePosixPath(path).suffix.removeprefix(".").lower() not in catalog().limits.uploaded:
            continue
        inside = path.removeprefix(project.app_root)
        root = next((root for root in roots if inside.startswith(f"{root}/")), "")
        sizes[root] += located.stat().st_size if located.is_file() else 0
    return sizes
