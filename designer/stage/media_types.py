"""Media types of the files that the stage serves."""

from __future__ import annotations

import mimetypes
from pathlib import PurePosixPath

# WeChat's own kinds, and those that the platform's table lacks or gets wrong.
_OWN = {
    ".css": "text/css",
    ".html": "text/html",
    ".js": "text/javascript",
    ".json": "application/json",
    ".less": "text/plain",
    ".scss": "text/plain",
    ".svg": "image/svg+xml",
    ".ts": "text/plain",
    ".wasm": "application/wasm",
    ".webp": "image/webp",
    ".woff": "font/woff",
    ".woff2": "font/woff2",
    ".wxml": "text/plain",
    ".wxs": "text/plain",
    ".wxss": "text/plain",
}


def media_type(path: str) -> str:
    """The media type of a file by its extension, text as UTF-8."""
    suffix = PurePosixPath(path).suffix.lower()
    found = _OWN.get(suffix) or mimetypes.guess_type(f"file{suffix}", strict=False)[0] or "application/octet-stream"
    textual = found.startswith("text/") or found in {"application/json", "image/svg+xml"}
    return f"{found}; charset=utf-8" if textual else found
