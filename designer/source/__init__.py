"""Lossless text: every file as bytes, text and spans."""
