"""Saving what changed, in an order in which nothing is lost whenever it ends."""

from __future__ import annotations

from collections.abc import Iterable

from designer.project.files import Files
from designer.project.problems import FileFault
from designer.project.save import SaveFault, changed_outside, fault_of, remove, sweep, write_atomically


def save_files(files: Files, paths: Iterable[str], overwrite: frozenset[str]) -> list[SaveFault]:
    """Write the changed files, then remove the ones that went; those without a fault are marked as saved.

    A file that another program changed meanwhile is left alone unless it is in `overwrite`. Nothing is removed while
    something could not be written: what was moved would be in neither place.
    """
    ordered = sorted(paths)
    for folder in {place.parent for path in ordered if (place := files.disk.locate(path)) is not None}:
        sweep(folder)
    written = [path for path in ordered if files.current(path) is not None]
    faults = [fault for path in written if (fault := _save_file(files, path, overwrite)) is not None]
    if not faults:
        removed = [path for path in ordered if files.current(path) is None]
        faults += [fault for path in removed if (fault := _save_file(files, path, overwrite)) is not None]
    return faults


def _save_file(files: Files, path: str, overwrite: frozenset[str]) -> SaveFault | None:
    target = files.disk.locate(path)
    if target is None:
        return SaveFault(path, f"{path} lies outside the project's folder and was not saved.")
    if path not in overwrite and _changed_outside(files, path):
        return changed_outside(path)
    current = files.current(path)
    try:
        remove(target) if current is None else write_atomically(target, bytes(current))
    except OSError as error:
        return fault_of(path, error)
    files.mark_saved(path)
    return None


def _changed_outside(files: Files, path: str) -> bool:
    if not files.disk.is_file(path):
        return False
    try:
        on_disk = files.disk.read(path)
    except FileFault:
        return False
    known = (files.saved(path), files.current(path))
    return all(source is None or bytes(source) != on_disk for source in known)
