from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class IssuerInput(Model):
    """An issuer to create or change. A change sends only what is set."""

    name: str | Unset = UNSET
    icon_image: str | Unset = UNSET
    email: str | Unset = UNSET
    url: str | Unset = UNSET
    allowed_template_tags: Any | Unset = UNSET
    entity_id: str | Unset = UNSET
    org: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    _wire_names: ClassVar[dict[str, str]] = {
        "icon_image": "iconImage",
        "entity_id": "entityId",
    }

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "name": self.name,
                "iconImage": self.icon_image,
                "email": self.email,
                "url": self.url,
                "allowed_template_tags": _codec.encode(self.allowed_template_tags),
                "entityId": self.entity_id,
                "org": self.org,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 7:
            d = _codec.complete(self, d)
        try:
            self.name = d["name"]
            self.icon_image = d["iconImage"]
            self.email = d["email"]
            self.url = d["url"]
            self.allowed_template_tags = d["allowed_template_tags"]
            self.entity_id = d["entityId"]
            self.org = d["org"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
