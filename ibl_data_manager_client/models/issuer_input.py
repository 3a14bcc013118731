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
                "org": self.org,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.name = pop("name", UNSET)
        self.icon_image = pop("iconImage", UNSET)
        self.email = pop("email", UNSET)
        self.url = pop("url", UNSET)
        self.allowed_template_tags = pop("allowed_template_tags", UNSET)
        self.entity_id = pop("entityId", UNSET)
        self.org = pop("org", UNSET)
        if d:
            self.additional_properties = d
        return self
