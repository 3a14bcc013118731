from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class RbacUser(_records.Record):
    """Serializer for users.

    Attributes:
        id: edX user ID
        username: edX username
        email: edX email
    """

    id: int
    username: None | str | Unset = UNSET
    email: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("username", "username", str | None, False),
            ("email", "email", str | None, False),
        )
