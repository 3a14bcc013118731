from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class RegisteredUser(_records.Record):
    """RegisteredUser."""

    username: str | Unset = UNSET
    name: str | Unset = UNSET
    email: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("username", "username", str, False), ("name", "name", str, False), ("email", "email", str, False))
