"""Paths inside a project: strings with forward slashes, relative to its root."""

from __future__ import annotations

import posixpath


def join(folder: str, relative: str) -> str:
    """`relative` seen from `folder`; `..` that would leave the root stays at the root."""
    parts: list[str] = []
    for part in (*folder.split("/"), *relative.split("/")):
        if part == "..":
            del parts[-1:]
        elif part not in {"", "."}:
            parts.append(part)
    return "/".join(parts)


def folder_of(path: str) -> str:
    """The folder that holds `path`; "" at the root."""
    return posixpath.dirname(path)


def without_suffix(path: str) -> str:
    """`path` without the extension of its last part."""
    return posixpath.splitext(path)[0]


def folders_up(folder: str, top: str) -> list[str]:
    """`folder` and every folder above it up to `top`, innermost first."""
    chain = [folder]
    while chain[-1] and chain[-1] != top:
        chain.append(folder_of(chain[-1]))
    return chain
