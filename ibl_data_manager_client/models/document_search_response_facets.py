from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class DocumentSearchResponseFacets(_records.Record):
    """Facet information for filtering"""

    additional_properties: dict[str, _models.DocumentFacet] = _records.field(factory=dict, kw_only=True)

    @staticmethod
    def _fields() -> _records.Fields:
        return ((None, "additional_properties", _models.DocumentFacet, False),)
