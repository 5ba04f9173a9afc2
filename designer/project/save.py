"""Writing files so that a crash, a full disk or a pulled plug leaves each of them old or new, never half."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from designer.project.disk import UNFINISHED_PREFIX, UNFINISHED_SUFFIX, is_unfinished
from designer.project.locking import try_lock


class FaultKind(StrEnum):
    """Why a file could not be saved, as far as it matters for what to do about it."""

    CHANGED_OUTSIDE = "changed-outside"
    """Another program has changed it: overwrite, or read theirs."""
    READ_ONLY = "read-only"
    NO_ROOM = "no-room"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class SaveFault:
    """One file that could not be saved, and why, in a sentence with its remedy."""

    path: str
    message: str
    kind: FaultKind = FaultKind.OTHER


class SaveFailed(Exception):
    """Some files could not be saved: they are unchanged on disk and still edited here. The others are on disk.

    Attributes:
        faults: one for each file that was not saved.
    """

    def __init__(self, faults: tuple[SaveFault, ...]) -> None:
        super().__init__("\n".join(fault.message for fault in faults))
        self.faults = faults


def write_atomically(target: Path, data: bytes) -> None:
    """Put `data` in the place of `target` in one step; permissions stay, a link keeps pointing to what is written.

    The bytes go to a new file in the same folder, are flushed to the disk (fsync) and renamed over the old one.
    Raises OSError; then the old file is as it was.
    """
    target = target.resolve()
    folder = target.parent
    folder.mkdir(parents=True, exist_ok=True)
    _refuse_read_only(target, folder)
    handle, name = tempfile.mkstemp(prefix=UNFINISHED_PREFIX, suffix=UNFINISHED_SUFFIX, dir=folder)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            # Tells others who sweep the folder that this file is no left-over.
            try_lock(handle)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _copy_permissions(target, temporary)
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _flush_folder(folder)


def sweep(folder: Path) -> None:
    """Remove the unfinished files that killed processes left in a folder; those still being written stay."""
    for path in folder.glob(f"{UNFINISHED_PREFIX}*{UNFINISHED_SUFFIX}"):
        if is_unfinished(path.name):
            with suppress(OSError):
                _remove_unlocked(path)


def _remove_unlocked(path: Path) -> None:
    with path.open("rb+") as file:
        unlocked = try_lock(file.fileno())
    if unlocked:
        path.unlink()


def remove(target: Path) -> None:
    """Remove a file and the folders that it leaves empty behind it. Raises OSError."""
    target.unlink(missing_ok=True)
    with suppress(OSError):
        target.parent.rmdir()


def fault_of(path: str, error: OSError) -> SaveFault:
    """What went wrong while `path` was saved, and what to do."""
    kind = _KINDS.get(error.errno or 0, FaultKind.OTHER)
    reason, remedy = _REMEDIES.get(kind, (error.strerror or str(error), "Save again"))
    message = f"{path} was not saved: {reason}. {remedy}; the file on disk is unchanged and your edits are kept."
    return SaveFault(path, message, kind)


def changed_outside(path: str) -> SaveFault:
    """What to say when the disk holds another text than the one that was read."""
    message = (
        f"{path} was not saved: another program has changed it on disk. "
        "Your edits are kept; compare the two before you overwrite."
    )
    return SaveFault(path, message, FaultKind.CHANGED_OUTSIDE)


def _refuse_read_only(target: Path, folder: Path) -> None:
    # The administrator may write anywhere and a rename replaces a read-only file: what is marked so is meant so.
    for place in (target, folder):
        if place.exists() and not (place.stat().st_mode & 0o222 and os.access(place, os.W_OK)):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(place))


def _copy_permissions(target: Path, temporary: Path) -> None:
    if target.exists():
        old = target.stat()
        temporary.chmod(stat.S_IMODE(old.st_mode))
        if hasattr(os, "chown"):
            with suppress(PermissionError):
                os.chown(temporary, old.st_uid, old.st_gid)
        return
    mask = os.umask(0)
    os.umask(mask)
    temporary.chmod(0o666 & ~mask)


def _flush_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


_KINDS = {
    **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS), FaultKind.READ_ONLY),
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT), FaultKind.NO_ROOM),
}
_REMEDIES = {
    FaultKind.READ_ONLY: ("the file or its folder is read-only", "Allow writing there and save again"),
    FaultKind.NO_ROOM: ("the disk is full", "Free some space and save again"),
}
