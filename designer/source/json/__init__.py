"""JSON as people write it: with comments, trailing commas and a layout of their own, all of which an edit keeps."""

from designer.source.json.edit import append_item, insert_item, remove_value, set_value
from designer.source.json.reader import read_json
from designer.source.json.values import (
    JsonArray,
    JsonBroken,
    JsonDocument,
    JsonObject,
    JsonPath,
    JsonScalar,
    JsonValue,
    Member,
)

__all__ = [
    "JsonArray",
    "JsonBroken",
    "JsonDocument",
    "JsonObject",
    "JsonPath",
    "JsonScalar",
    "JsonValue",
    "Member",
    "append_item",
    "insert_item",
    "read_json",
    "remove_value",
    "set_value",
]
