from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class ResourceDeleteResponse(_records.Record):
    """Serializer for resource deletion response.

    Attributes:
        count: Number of resources deleted
        type_: Types of objects deleted
    """

    count: int
    type_: _models.ResourceDeleteResponseType

    @staticmethod
    def _fields() -> _records.Fields:
        return (("count", "count", int, True), ("type", "type_", _models.ResourceDeleteResponseType, True))
