"""Runs over folders of real projects: what reading and editing must never do to them."""
