"""Letting the system refuse what it refuses to ordinary people, when the tests run as the administrator."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterator
from contextlib import contextmanager

_VERSION_3 = 0x20080522
_OVERRIDE = 1 << 1 | 1 << 2  # CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH: read and write whatever the modes say.


class _Header(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("pid", ctypes.c_int))


class _Data(ctypes.Structure):
    _fields_ = (("effective", ctypes.c_uint32), ("permitted", ctypes.c_uint32), ("inheritable", ctypes.c_uint32))


@contextmanager
def ordinary() -> Iterator[None]:
    """Inside, this thread may read and write only what the modes of files allow. Linux; see capabilities(7)."""
    if os.geteuid() != 0:
        yield
        return
    library = ctypes.CDLL(None, use_errno=True)
    header, present, fewer = _Header(_VERSION_3, 0), (_Data * 2)(), (_Data * 2)()
    _call(library.capget, header, present)
    _call(library.capget, header, fewer)
    fewer[0].effective &= ~_OVERRIDE
    _call(library.capset, header, fewer)
    try:
        yield
    finally:
        _call(library.capset, header, present)


def _call(function: ctypes._NamedFuncPointer, header: _Header, data: ctypes.Array[_Data]) -> None:
    if function(ctypes.byref(header), data) != 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
