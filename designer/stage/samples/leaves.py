"""The single samples that an element shows, each with its own path."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from designer.project.samples import SampleValue, look_up
from designer.source.wxml import Document, Element, Text
from designer.source.wxml.scope import data_uses, loop_attribute
from designer.source.wxml.uses import ITEMS, DataUse, Form, Kind

MOST_LEAVES = 12
"""How many samples of an element are told; of long lists the first items."""
_DECIDING = frozenset({"wx:if", "wx:elif", "wx:key", "hidden", "class", "style", "id"})


def used_paths(document: Document, element: Element) -> tuple[str, ...]:
    """The data paths that the element's attributes and its own text use, `[]` standing for items."""
    own = {element.id, *(child.id for child in element.children if isinstance(child, Text))}
    uses = (use for use in data_uses(document) if use.node.id in own and _is_data(use))
    return tuple(dict.fromkeys(written(use.names) for use in uses))


def list_path(document: Document, element: Element) -> str | None:
    """The path of the list that the element repeats over; None without a loop, or when its list is no plain path."""
    attribute = loop_attribute(element)
    if attribute is None:
        return None
    uses = [use for use in data_uses(document) if use.attribute is attribute and _is_data(use)]
    return written(uses[0].names) if len(uses) == 1 else None


def covered(path: str, shown: Sequence[str]) -> bool:
    """Whether what a path leads to is shown by samples."""
    return any(path == each or path.startswith((f"{each}.", f"{each}{ITEMS}")) for each in shown)


def leaves(values: Mapping[str, SampleValue], path: str) -> Iterator[tuple[str, str | int | float | bool]]:
    """The single samples at a path, each with the numbers of its items (`list[0].name`)."""
    head, items, rest = path.partition(ITEMS)
    value = look_up(values, head)
    if items:
        for index in range(len(value) if isinstance(value, list) else 0):
            yield from leaves(values, f"{head}[{index}]{rest}")
    elif isinstance(value, str | int | float):
        yield path, value


def written(names: Sequence[str]) -> str:
    """A path as it is written: `cart.items[].price`."""
    return "".join(name if name == ITEMS else f".{name}" for name in names).removeprefix(".")


def _is_data(use: DataUse) -> bool:
    return use.kind is Kind.DATA and use.form is not Form.KEY


def sampled_elements(document: Document, shown: Sequence[str]) -> frozenset[int]:
    """The elements whose text, list or visible attributes show samples at the paths `shown`."""
    found: set[int] = set()
    for use in data_uses(document) if shown else ():
        if not _is_data(use) or not _is_visible(use) or not covered(written(use.names), shown):
            continue
        holder = use.node if isinstance(use.node, Element) else document.parent(use.node)
        if holder is not None:
            found.add(holder.id)
    return frozenset(found)


def _is_visible(use: DataUse) -> bool:
    """Whether what is used is seen itself, as against deciding what is seen, or how."""
    name = use.attribute.name if use.attribute is not None else ""
    return name not in _DECIDING and not name.startswith(("bind", "catch", "data-", "mark:"))
