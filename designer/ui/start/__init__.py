"""What is shown while no project is open, and how new projects begin."""
