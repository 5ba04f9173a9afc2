"""Verbs that make a component of an element, and the other way round."""

from __future__ import annotations

from designer import edits
from designer.source.source import Span
from tests.corpus.permits import Permit
from tests.corpus.scene import Attempt, Scene, Spot
from tests.corpus.verbs.configuration import allow_upkeep
from tests.corpus.verbs.registry import verb

_PARTS = (".wxml", ".wxss", ".json", ".js", ".ts")
_TAG = "part-"
_HELPERS = {"wxs", "import", "template"}


@verb("extract_component", 0.3)
def extract_component(scene: Scene) -> Attempt | None:
    spot = scene.spot()
    if spot is None:
        return None
    number = scene.random.randrange(10_000)
    base, tag = f"{scene.project.app_root}extracted/part-{number}/part", f"{_TAG}{number}"
    permit = Permit(made={base + each for each in _PARTS}).allow(spot.path, spot.element.span)
    sheet = spot.path.removesuffix(".wxml") + ".wxss"
    if scene.project.exists(sheet):
        permit.allow(sheet, *(rule.span for rule in scene.project.style_sheet(sheet).rules))
    return Attempt(
        f"{spot} as {tag}",
        lambda: edits.extract_component(scene.project, spot.path, spot.element, base, tag),
        allow_upkeep(scene, spot.path, permit),
        lambda: None if scene.project.using(spot.path).get(tag) else f"{tag} stands for nothing",
    )


def _component(scene: Scene) -> Spot | None:
    """An element that stands for a component, rather for one that was extracted before."""
    files = scene.files(".wxml")
    extracted = [path for path in files if f"<{_TAG}" in scene.project.source(path).text]
    path = scene.pick(extracted or files)
    document = scene.document(path) if path else None
    if path is None or document is None:
        return None
    begins = _TAG if extracted else ""
    using = scene.project.using(path)
    element = scene.pick([each for each in document.elements() if each.tag in using and each.tag.startswith(begins)])
    return Spot(path, document, element) if element else None


@verb("inline_component", 0.5)
def inline_component(scene: Scene) -> Attempt | None:
    spot = _component(scene)
    if spot is None:
        return None
    path, document, element = spot.path, spot.document, spot.element
    permit = Permit().allow(path, Span(0, 0), element.span)
    permit.allow(path, *(Span(each.end, each.end) for each in document.elements() if each.tag in _HELPERS))
    sheet = path.removesuffix(".wxml") + ".wxss"
    if scene.project.exists(sheet):
        end = len(scene.project.source(sheet).text.rstrip())
        permit.allow(sheet, Span(end, end))
    permit.made.add(sheet)
    return Attempt(
        str(spot),
        lambda: edits.inline_component(scene.project, path, element),
        allow_upkeep(scene, path, permit),
    )
