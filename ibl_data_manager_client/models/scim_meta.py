from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class SCIMMeta(_records.Record):
    """SCIM meta object serializer

    Attributes:
        resource_type: Resource type
        created: Creation timestamp
        last_modified: Last modification timestamp
        version: Resource version
        location: Resource location URL
    """

    resource_type: str | Unset = UNSET
    created: str | Unset = UNSET
    last_modified: str | Unset = UNSET
    version: str | Unset = UNSET
    location: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("resourceType", "resource_type", str, False),
            ("created", "created", str, False),
            ("lastModified", "last_modified", str, False),
            ("version", "version", str, False),
            ("location", "location", str, False),
        )
