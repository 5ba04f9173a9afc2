"""What people see: the window and its panels."""
