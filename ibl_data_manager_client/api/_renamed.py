"""What has another name since a version of this package; see `_old_names`."""

from typing import Final

OPERATIONS: Final[dict[str, tuple[str, str]]] = {}
"""Module or name of an operation, below `api`, to what it is now, and since which version."""

PARAMETERS: Final[dict[str, tuple[str, str]]] = {}
"""Module of an operation and old name of a parameter to its name now, and since which version."""

MODELS: Final[dict[str, tuple[str, str]]] = {}
"""Model or enum to the one that it is now, and since which version."""
