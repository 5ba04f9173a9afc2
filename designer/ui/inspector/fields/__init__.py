"""Editors of one value each."""
