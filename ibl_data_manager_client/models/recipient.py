from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class Recipient(_records.Record):
    """Serializer for recipient data

    Attributes:
        status: Default on the server: pending.
    """

    username: str
    email: str
    status: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("username", "username", str, True), ("email", "email", str, True), ("status", "status", str, False))
