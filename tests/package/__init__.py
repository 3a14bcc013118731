"""That the package is what it should be to those who read, import and type-check it."""
