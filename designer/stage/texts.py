"""Texts as the web view takes them."""

from __future__ import annotations

from designer.source.source import Source


def readable(source: Source) -> str:
    """The text without lone surrogates: bytes that are no UTF-8 become replacement characters."""
    try:
        source.text.encode()
    except UnicodeEncodeError:
        return source.text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return source.text
