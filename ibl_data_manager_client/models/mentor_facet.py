from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .mentor_facet_terms import MentorFacetTerms


@_codec.define
class MentorFacet(Model):
    """Serializer for mentor facets

    Attributes:
        total: Total number of mentors in this facet
        terms: Terms and their counts in this facet
        other: Count of mentors not in any term
    """

    total: int
    terms: MentorFacetTerms
    other: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"total": self.total, "terms": _codec.encode(self.terms), "other": self.other}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.total = d["total"]
        self.terms = _models.MentorFacetTerms.from_own_dict(d["terms"])
        self.other = d["other"]
        return self
