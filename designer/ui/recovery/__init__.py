"""Bringing back what was not saved."""
