"""What the preview shows around the running page."""
