"""The requests of the running app, and how far it may reach."""
