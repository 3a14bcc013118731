"""Hostile descriptions, through the whole of the generation: scripts/fuzz."""
