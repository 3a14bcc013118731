"""Copying a part of the client into another project."""
