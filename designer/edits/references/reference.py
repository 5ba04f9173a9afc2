"""One reference from a file to another file or page, and the text that keeps it right when either moves."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from enum import Enum

from designer.edits.references.literals import Role
from designer.project.paths import folder_of
from designer.source.source import Span


class Anchor(Enum):
    """From where a written path is counted."""

    ROOT = "/"
    BARE = ""
    """From the app's root as well, but without a slash, as app.json writes routes."""
    FILE = "."
    """From the folder of the file in which it stands."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A path in a file that leads to something.

    Attributes:
        path: the file in which it stands.
        span: where it stands, without a query.
        written: what stands there.
        target: what it leads to, relative to the project's root: a file, the base of a page or component (its files'
            path without extension), or a folder with a slash at its end.
        anchor: from where it is counted.
        top: the folder that an anchor at the root stands for.
        prefix: an alias of resolveAlias that stands for `top`, "" for none.
        role: what it is read as.
        omitted: what of the target is not written, such as `.js` or `/index`.
    """

    path: str
    span: Span
    written: str
    target: str
    anchor: Anchor
    top: str
    role: Role = Role.ANY
    prefix: str = ""
    omitted: str = ""


def rewritten(reference: Reference, target: str, path: str) -> str:
    """The text that means `target` in the file `path`, in the manner of the reference; unchanged if it still does."""
    stem = _without_omitted(reference, target)
    if reference.anchor is Anchor.FILE:
        # Unlike `join`, this keeps a path apart that would leave the project.
        if posixpath.normpath(posixpath.join(folder_of(path), reference.written)) == (stem.rstrip("/") or "."):
            return reference.written
        return _relative(reference, stem, folder_of(path))
    if target == reference.target:
        return reference.written
    if reference.prefix and not stem.startswith(reference.top):
        return f"/{stem}"
    if reference.prefix:
        return reference.prefix + stem.removeprefix(reference.top)
    return f"{reference.anchor.value}{stem.removeprefix(reference.top)}"


def _without_omitted(reference: Reference, target: str) -> str:
    if target.endswith(reference.omitted):
        return target.removesuffix(reference.omitted)
    # `/index.js` was implied and is no more: the extension still is.
    extension = posixpath.splitext(reference.omitted)[1]
    return target.removesuffix(extension) if extension else target


def _relative(reference: Reference, stem: str, folder: str) -> str:
    path = posixpath.relpath(stem or ".", folder or ".")
    if stem.endswith("/") or (not stem and reference.written.endswith("/")):
        path += "/"
    return path if path.startswith(".") or not reference.written.startswith(".") else f"./{path}"
