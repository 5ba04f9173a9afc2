"""What a page tells of its sample data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from designer.stage.messages.fields import Fields, MalformedMessage, text

_MOST_TEMPLATES = 500
_MOST_PATHS = 2000


@dataclass(frozen=True, slots=True)
class Sampled:
    """Which data of a page is sample data now.

    Attributes:
        page: the page's route.
        templates: the paths that are filled (`cart.items`), by template: the app's path without extension.
    """

    page: str
    templates: Mapping[str, tuple[str, ...]]


SamplesMessage = Sampled


def _sampled(fields: Fields) -> Sampled:
    templates = fields.get("templates")
    if not isinstance(templates, list) or not all(isinstance(each, dict) for each in templates):
        raise MalformedMessage("templates is no list of templates")
    return Sampled(text(fields, "page"), {text(each, "template"): _paths(each) for each in templates[:_MOST_TEMPLATES]})


def _paths(fields: Fields) -> tuple[str, ...]:
    paths = fields.get("paths")
    if not isinstance(paths, list) or not all(isinstance(path, str) for path in paths):
        raise MalformedMessage("paths is no list of texts")
    return tuple(paths[:_MOST_PATHS])


READERS: Mapping[str, Callable[[Fields], SamplesMessage]] = {"sampled": _sampled}
