"""Scripts of pages and components: what they define, with its places in the text."""

from designer.source.script.data import data_tree, definition_data, module_data
from designer.source.script.reader import DEFINING_FUNCTIONS, read_script
from designer.source.script.script import Definition, Dependency, Kind, Member, Script
from designer.source.script.strings import ROUTE_FUNCTIONS, RouteCall, StringLiteral, route_calls, strings
from designer.source.script.uses import DataUse, DataUses, SelfUse, data_uses, self_uses
from designer.source.script.values import (
    DataArray,
    DataEntry,
    DataLiteral,
    DataObject,
    DataOpaque,
    DataPath,
    DataValue,
    is_literal,
)

__all__ = [
    "DEFINING_FUNCTIONS",
    "ROUTE_FUNCTIONS",
    "DataArray",
    "DataEntry",
    "DataLiteral",
    "DataObject",
    "DataOpaque",
    "DataPath",
    "DataUse",
    "DataUses",
    "DataValue",
    "Definition",
    "Dependency",
    "Kind",
    "Member",
    "RouteCall",
    "Script",
    "SelfUse",
    "StringLiteral",
    "data_tree",
    "data_uses",
    "definition_data",
    "is_literal",
    "module_data",
    "read_script",
    "route_calls",
    "self_uses",
    "strings",
]
