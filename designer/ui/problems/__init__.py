"""What is wrong with the project and the page."""
