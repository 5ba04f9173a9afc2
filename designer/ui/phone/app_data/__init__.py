"""The data of the running app as a tree that can be edited."""
