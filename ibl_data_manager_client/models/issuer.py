from __future__ import annotations

from typing import Any, ClassVar, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class Issuer(Model):
    """Issuer.

    Attributes:
        signatories: A list of them, or an object.
    """

    name: str
    org: str
    entity_id: str
    url: str
    icon_image: str
    signatories: Any
    allowed_template_tags: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"entity_id": "entityId", "icon_image": "iconImage"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "name": self.name,
                "org": self.org,
                "entityId": self.entity_id,
                "url": self.url,
                "iconImage": self.icon_image,
                "signatories": _codec.encode(self.signatories),
                "allowed_template_tags": _codec.encode(self.allowed_template_tags),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 7:
            d = _codec.complete(self, d)
        try:
            self.allowed_template_tags = d["allowed_template_tags"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.name = d["name"]
        self.org = d["org"]
        self.entity_id = d["entityId"]
        self.url = d["url"]
        self.icon_image = d["iconImage"]
        self.signatories = d["signatories"]
        return self
