"""The source text of the edited file."""
