"""What WeChat offers: components, attributes, events, APIs and configuration keys, read from data files."""

from __future__ import annotations

from designer.catalog.bindings import event_of
from designer.catalog.catalogue import Catalogue, catalog
from designer.catalog.facts import (
    ApiFact,
    AttributeFact,
    Binding,
    Category,
    Component,
    ConfigKey,
    ControlAttribute,
    EventFact,
    Value,
)
from designer.catalog.reading import UnreadableFact

__all__ = [
    "ApiFact",
    "AttributeFact",
    "Binding",
    "Catalogue",
    "Category",
    "Component",
    "ConfigKey",
    "ControlAttribute",
    "EventFact",
    "UnreadableFact",
    "Value",
    "catalog",
    "event_of",
]
