"""Regeneration: the client is what the description gives, the same every time, and a failed run changes nothing."""
