"""Keeps Python 3.11 alive under PySide 6.12.0, which gives away references to None and True.

Every call of a Qt method that returns nothing costs a reference to None, every `Signal.emit` one to True. From Python
3.12 on neither can be lost; before, the interpreter ends with "deallocating None" after some thousand calls.
PySide 6.11.3 does not have the fault.
"""

from __future__ import annotations

import ctypes
import sys

# More than any session uses up.
_SPARE_REFERENCES = 1 << 40
_REFERENCE_COUNT = ctypes.c_ssize_t
_PLAIN_OBJECT_SIZE = 2 * ctypes.sizeof(ctypes.c_void_p)


def keep_constants() -> None:
    """Give None, True and False so many references that none is missed; does nothing where they cannot be lost."""
    plain = sys.implementation.name == "cpython" and object.__basicsize__ == _PLAIN_OBJECT_SIZE
    if sys.version_info >= (3, 12) or not plain:
        return
    for constant in (None, True, False):
        if sys.getrefcount(constant) < _SPARE_REFERENCES // 2:
            _REFERENCE_COUNT.from_address(id(constant)).value += _SPARE_REFERENCES
