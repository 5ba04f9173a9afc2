"""Weft, a visual designer for WeChat mini-programs."""
