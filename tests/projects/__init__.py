"""What Weft shows of real projects: their pages as a table."""
