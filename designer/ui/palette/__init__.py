"""The components that can be inserted."""
