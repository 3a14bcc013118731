from __future__ import annotations

from .._json import records as _records


@_records.define
class UserGroupAccessInfo(_records.Record):
    """Serializer for group access information in responses

    Attributes:
        id: Group ID
        name: Group name
        description: Group description
        permissions: List of permissions user has for this group (e.g., ['read', 'manageMentors'])
    """

    id: int
    name: str
    description: str
    permissions: list[str]

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("name", "name", str, True),
            ("description", "description", str, True),
            ("permissions", "permissions", list[str], True),
        )
