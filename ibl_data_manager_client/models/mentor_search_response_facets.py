from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class MentorSearchResponseFacets(_records.Record):
    """Facet information for filtering"""

    additional_properties: dict[str, list[_models.FacetCount] | _models.MentorFacet] = _records.field(
        factory=dict, kw_only=True
    )

    @staticmethod
    def _fields() -> _records.Fields:
        return ((None, "additional_properties", _models.MentorFacet | list[_models.FacetCount], False),)
