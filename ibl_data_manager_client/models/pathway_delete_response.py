from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class PathwayDeleteResponse(_records.Record):
    """Serializer for pathway deletion response.

    Attributes:
        count: Number of pathways deleted
        type_: Types of objects deleted
    """

    count: int
    type_: _models.PathwayDeleteResponseType

    @staticmethod
    def _fields() -> _records.Fields:
        return (("count", "count", int, True), ("type", "type_", _models.PathwayDeleteResponseType, True))
