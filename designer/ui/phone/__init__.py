"""What the running app shows of itself while the preview runs: its data, its storage, its requests, its events."""
