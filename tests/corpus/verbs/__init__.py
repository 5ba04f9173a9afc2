"""Every verb with a generator that calls it on something in a project.

A family is a module here; a generator is registered by `verb` under the name that `designer.edits` gives the verb, and
returns None when the file that chance chose holds nothing to work on.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from tests.corpus.verbs.registry import VERBS, verb

__all__ = ["VERBS", "verb"]

for _module in iter_modules(__path__):
    import_module(f"{__name__}.{_module.name}")
