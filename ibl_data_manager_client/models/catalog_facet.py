from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .catalog_facet_terms import CatalogFacetTerms


@_codec.define
class CatalogFacet(Model):
    """CatalogFacet."""

    terms: CatalogFacetTerms | Unset = UNSET
    total: int | Unset = UNSET
    other: int | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"terms": _codec.encode(self.terms), "total": self.total, "other": self.other}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.terms = d["terms"]
            self.total = d["total"]
            self.other = d["other"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.terms = _codec.if_set(_models.CatalogFacetTerms.from_own_dict, self.terms)
        return self
