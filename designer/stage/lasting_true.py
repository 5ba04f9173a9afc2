"""Keeps Python 3.11 alive under PySide 6.12.0, whose `Signal.emit` gives away a reference to True at every call.

From Python 3.12 on True cannot be lost; before, the interpreter ends with "bool_dealloc: deallocating True or False"
after some thousand signals. PySide 6.11.3 does not have the fault.
"""

from __future__ import annotations

import ctypes
import sys

# More than any session emits.
_SPARE_REFERENCES = 1 << 40
_REFERENCE_COUNT = ctypes.c_ssize_t
_PLAIN_OBJECT_SIZE = 2 * ctypes.sizeof(ctypes.c_void_p)


def keep_true() -> None:
    """Give True so many references that none is missed; does nothing where True cannot be lost."""
    plain = sys.implementation.name == "cpython" and object.__basicsize__ == _PLAIN_OBJECT_SIZE
    if sys.version_info >= (3, 12) or not plain or sys.getrefcount(True) > _SPARE_REFERENCES // 2:
        return
    _REFERENCE_COUNT.from_address(id(True)).value += _SPARE_REFERENCES
