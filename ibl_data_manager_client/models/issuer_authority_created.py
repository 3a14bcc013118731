from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .issuer_authority import IssuerAuthority


@_codec.define
class IssuerAuthorityCreated(Model):
    """IssuerAuthorityCreated."""

    data: IssuerAuthority | Unset = UNSET
    name: str | Unset = UNSET
    title: str | Unset = UNSET
    signature: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"data": _codec.encode(self.data), "name": self.name, "title": self.title, "signature": self.signature},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.data = d["data"]
            self.name = d["name"]
            self.title = d["title"]
            self.signature = d["signature"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.data = _codec.if_set(_models.IssuerAuthority.from_dict, self.data)
        return self
