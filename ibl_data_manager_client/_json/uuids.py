"""UUIDs from JSON."""

from __future__ import annotations

from typing import Final
from uuid import UUID, SafeUUID

_UNKNOWN: Final = SafeUUID.unknown
_set_int, _set_is_safe = (UUID.__dict__[name].__set__ for name in ("int", "is_safe"))  # past its own __setattr__


def decode_uuid(value: str) -> UUID:
    """What `UUID(value)` makes, made as that does it, but for its handling of arguments that are not given.

    Raises:
        ValueError: it is no UUID.
        AttributeError, TypeError: it is no text.
    """
    digits = value.replace("-", "")
    if len(digits) != 32:
        return UUID(value)  # with braces or a prefix
    made = object.__new__(UUID)
    _set_int(made, int(digits, 16))
    _set_is_safe(made, _UNKNOWN)
    return made
