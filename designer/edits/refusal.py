"""Why a verb does not do what was asked; nothing has been changed then."""

from __future__ import annotations


class NotEditable(ValueError):
    """The text cannot take this edit; the message says why, for the person."""


class UnquotableValue(NotEditable):
    """A value holds both kinds of quotes, of which an attribute needs one for itself."""
