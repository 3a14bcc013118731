from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import Model

if TYPE_CHECKING:
    from .document_facet_terms import DocumentFacetTerms


@_attrs_define
class DocumentFacet(Model):
    """Serializer for document facets

    Attributes:
        total: Total number of documents in this facet
        terms: Terms and their counts in this facet
        other: Count of documents not in any term
    """

    total: int
    terms: DocumentFacetTerms
    other: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "total": self.total,
                "terms": _codec.encode(self.terms),
                "other": self.other,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.total = d["total"]
        self.terms = _models.DocumentFacetTerms.adopt(d["terms"])
        self.other = d["other"]
        return self
