from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class UserSearchResponseFacets(_records.Record):
    """UserSearchResponseFacets."""

    additional_properties: dict[str, list[_models.FacetCount]] = _records.field(factory=dict, kw_only=True)

    @staticmethod
    def _fields() -> _records.Fields:
        return ((None, "additional_properties", list[_models.FacetCount], False),)
