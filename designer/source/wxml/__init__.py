"""WXML, the markup of mini-program pages: read without loss, with a place in the text for everything."""

from designer.source.problem import Problem
from designer.source.wxml.attributes import Attribute
from designer.source.wxml.document import Document
from designer.source.wxml.mustache import Mustache
from designer.source.wxml.nodes import Broken, Comment, Element, Node, RawText, Text
from designer.source.wxml.reader import read_wxml
from designer.source.wxml.renewal import Renewal

__all__ = [
    "Attribute",
    "Broken",
    "Comment",
    "Document",
    "Element",
    "Mustache",
    "Node",
    "Problem",
    "RawText",
    "Renewal",
    "Text",
    "read_wxml",
]
