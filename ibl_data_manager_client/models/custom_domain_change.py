from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .custom_domain import CustomDomain


@_codec.define
class CustomDomainChange(Model):
    """CustomDomainChange."""

    message: str | Unset = UNSET
    custom_domain: CustomDomain | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"message": self.message, "custom_domain": _codec.encode(self.custom_domain)}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.message = d["message"]
            self.custom_domain = d["custom_domain"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.custom_domain = _codec.if_set(_models.CustomDomain.from_dict, self.custom_domain)
        return self
