"""Renames a data path wherever the script names it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from designer.source.script.editing.data import renamed_key
from designer.source.script.editing.refusal import NoPlaceInScript
from designer.source.script.paths import Step
from designer.source.script.script import Script
from designer.source.script.uses import DataUse, data_uses
from designer.source.source import Span, Splice

_NAME = re.compile(r"[^\W\d][\w$]*|[$][\w$]*")


def rename_data(script: Script, path: Sequence[str], new_name: str) -> tuple[tuple[Splice, ...], list[Span]]:
    """Give the last step of a data path another name, and list the places that might mean it and are not written out.

    `path` leaves indices out: `("goods", "name")` is the name of each of the goods. Raises NoPlaceInScript when
    `new_name` is no name, or is taken.
    """
    if not path or not _NAME.fullmatch(new_name):
        raise NoPlaceInScript(f"`{new_name}` is no name for data: use letters, digits, `_` and `$`.")
    found = data_uses(script)
    taken = (*path[:-1], new_name)
    if any(use.kind == "define" and _keys(use) == taken for use in found.uses):
        raise NoPlaceInScript(f"{script.source.path} has `{'.'.join(taken)}` already.")
    splices = {splice for use in found.uses for splice in _renamed(script, use, path, new_name)}
    passed_on = [use.span for use in found.uses if use.passed_on and _holds(use, path)]
    return tuple(sorted(splices)), sorted({*found.unresolved, *passed_on})


def _renamed(script: Script, use: DataUse, path: Sequence[str], new_name: str) -> Iterator[Splice]:
    step = _step_of(use, path)
    if step is None or step.span is None:
        return
    old = script.source.slice(step.span)
    # Keys may be shorthand; names in the middle of a path never are.
    if use.kind == "define" or step.span == use.span or old[:1] in {'"', "'"}:
        yield from renamed_key(script, step.span, new_name)
    else:
        yield Splice(step.span, new_name)


def _step_of(use: DataUse, path: Sequence[str]) -> Step | None:
    """The step of a use that the last step of `path` means; None when it is another path."""
    named = [step for step in use.steps if isinstance(step.name, str)]
    if tuple(step.name for step in named[: len(path)]) != tuple(path):
        return None
    return named[len(path) - 1]


def _holds(use: DataUse, path: Sequence[str]) -> bool:
    """Whether a use means something that `path` leads through."""
    keys = _keys(use)
    return len(keys) < len(path) and keys == tuple(path[: len(keys)])


def _keys(use: DataUse) -> tuple[str, ...]:
    return tuple(step.name for step in use.steps if isinstance(step.name, str))
