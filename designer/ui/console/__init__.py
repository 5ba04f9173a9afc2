"""What the running page writes to its console."""
