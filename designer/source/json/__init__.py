"""JSON as people write it: with comments, trailing commas and a layout of their own, all of which an edit keeps."""

from designer.source.json.edit import (
    NoSuchPlace,
    append_item,
    insert_item,
    insert_value,
    remove_value,
    rename_key,
    set_value,
)
from designer.source.json.moving import move_item, move_member, move_value
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
    "NoSuchPlace",
    "append_item",
    "insert_item",
    "insert_value",
    "move_item",
    "move_member",
    "move_value",
    "read_json",
    "remove_value",
    "rename_key",
    "set_value",
]
