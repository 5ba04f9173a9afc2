"""Measurements, each beside a peer in the same run. `packaging/bench` prints them; nothing here passes or fails."""
