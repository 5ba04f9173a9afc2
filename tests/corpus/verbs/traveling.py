"""Verbs that bring elements into another file with what they need there."""

from __future__ import annotations

from designer import edits
from designer.project.config import STYLE_SUFFIXES
from designer.source.source import Span
from designer.source.wxml import Element, Node
from tests.corpus.permits import Permit
from tests.corpus.scene import Attempt, Scene, insertion
from tests.corpus.verbs.configuration import allow_upkeep
from tests.corpus.verbs.registry import verb
from tests.corpus.verbs.structure import around, with_chains

_HELPERS = frozenset({"wxs", "import", "template"})


def _target(scene: Scene) -> tuple[str, Element | None, Node | None] | None:
    """A file, and a place in it."""
    path = scene.file(".wxml")
    place = scene.level(path) if path else None
    return (path, *place) if path and place else None


def _permit(scene: Scene, path: str, parent: Element | None, before: Node | None) -> Permit:
    """Leave to put markup at a place, helpers at the top of the file, rules behind those of its sheet."""
    document = scene.project.wxml(path)
    tops = [Span(node.start, node.start) for node in document.roots[:1]]
    helpers = [
        node for node in document.roots if isinstance(node, Element) and node.tag in {"wxs", "import", "template"}
    ]
    tops += [Span(node.end, node.end) for node in helpers]
    permit = Permit().allow(path, Span(0, 0), *tops, *insertion(document, parent, before))
    for sheet in (path.removesuffix(".wxml") + suffix for suffix in STYLE_SUFFIXES):
        permit.made.add(sheet)
        if scene.project.exists(sheet):
            end = len(scene.project.source(sheet).text)
            known = scene.project.style_sheet(sheet)
            last = [each.span.end for each in (*known.rules[-1:], *known.imports)]
            permit.allow(sheet, Span(end, end), *(Span(place, place) for place in last))
    return allow_upkeep(scene, path, permit)


@verb("paste_markup", 0.5)
def paste(scene: Scene) -> Attempt | None:
    spot, target = scene.spot(), _target(scene)
    if spot is None or target is None:
        return None
    path, parent, before = target
    clipboard = edits.copy_markup(scene.project, spot.path, scene.neighbours(spot))
    return Attempt(
        f"{spot} into {path}: {parent} before {before}",
        lambda: edits.paste_markup(scene.project, path, parent, before, clipboard),
        _permit(scene, path, parent, before),
    )


@verb("move_elements_between", 0.5)
def move_between(scene: Scene) -> Attempt | None:
    spot, target = scene.spot(), _target(scene)
    if spot is None or target is None or target[0] == spot.path:
        return None
    path, parent, before = target
    moving = scene.neighbours(spot)
    permit = _permit(scene, path, parent, before)
    permit.allow(spot.path, *around(spot.document, with_chains(spot.document, moving)))
    return Attempt(
        f"{len(moving)} from {spot} to {path}: {parent} before {before}",
        lambda: edits.move_elements_between(scene.project, spot.path, moving, path, parent=parent, before=before),
        allow_upkeep(scene, spot.path, permit),
    )


@verb("drop_component", 0.3)
def drop(scene: Scene) -> Attempt | None:
    file = scene.file(".wxml")
    using = scene.project.json(f"{file.removesuffix('.wxml')}.json").get("usingComponents") if file else None
    tag = scene.pick(sorted(using)) if isinstance(using, dict) else None
    if file is None or tag is None:
        return None
    return Attempt(
        f"{tag} from {file}",
        lambda: edits.drop_component(scene.project, file, tag),
        allow_upkeep(scene, file, Permit()),
    )
