"""The web view that runs pages, and the geometry of what it shows."""
