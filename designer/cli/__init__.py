"""The `weft` command: one file a subcommand."""
