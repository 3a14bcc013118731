from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .custom_domain import CustomDomain


@_codec.define
class CustomDomainList(Model):
    """CustomDomainList."""

    custom_domains: list[CustomDomain] | Unset = UNSET
    results: list[CustomDomain] | Unset = UNSET
    count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "custom_domains": _codec.encode(self.custom_domains),
                "results": _codec.encode(self.results),
                "count": self.count,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.custom_domains = d["custom_domains"]
            self.results = d["results"]
            self.count = d["count"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.custom_domains = _codec.if_set_list(_models.CustomDomain.from_dict, self.custom_domains)
        self.results = _codec.if_set_list(_models.CustomDomain.from_dict, self.results)
        return self
