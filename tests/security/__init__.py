"""The key, and what must not show it."""
