from __future__ import annotations

from typing import Any, ClassVar, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class IssuerInput(Model):
    """An issuer to create."""

    name: str
    icon_image: str | Unset = UNSET
    email: str | Unset = UNSET
    url: str | Unset = UNSET
    allowed_template_tags: Any | Unset = UNSET
    entity_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"icon_image": "iconImage", "entity_id": "entityId"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "name": self.name,
                "iconImage": self.icon_image,
                "email": self.email,
                "url": self.url,
                "allowed_template_tags": _codec.encode(self.allowed_template_tags),
                "entityId": self.entity_id,
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
            self.icon_image = d["iconImage"]
            self.email = d["email"]
            self.url = d["url"]
            self.allowed_template_tags = d["allowed_template_tags"]
            self.entity_id = d["entityId"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.name = d["name"]
        return self
