from __future__ import annotations

from typing import Any

from .._json import records as _records


@_records.define
class ResourceDeleteResponse(_records.Record):
    """Serializer for resource deletion response.

    Attributes:
        count: Number of resources deleted
        type_: Types of objects deleted
    """

    count: int
    type_: dict[str, Any]

    @staticmethod
    def _fields() -> _records.Fields:
        return (("count", "count", int, True), ("type", "type_", dict[str, Any], True))
