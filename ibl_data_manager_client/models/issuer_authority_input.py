from __future__ import annotations

from typing import Any, ClassVar, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class IssuerAuthorityInput(Model):
    """IssuerAuthorityInput.

    Attributes:
        entity_id: Entity ID of the issuer.
        credential: Entity ID of a credential.
    """

    name: str
    title: str
    signature: str
    org: str | Unset = UNSET
    entity_id: str | Unset = UNSET
    credential: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"entity_id": "entityId"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "name": self.name,
                "title": self.title,
                "signature": self.signature,
                "org": self.org,
                "entityId": self.entity_id,
                "credential": self.credential,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.org = d["org"]
            self.entity_id = d["entityId"]
            self.credential = d["credential"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.name = d["name"]
        self.title = d["title"]
        self.signature = d["signature"]
        return self
