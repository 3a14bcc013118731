from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    _wire_names: ClassVar[dict[str, str]] = {
        "entity_id": "entityId",
        "icon_image": "iconImage",
    }

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 7:
            d = _codec.complete(self, d)
        try:
            self.allowed_template_tags = d["allowed_template_tags"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.name = d["name"]
        self.org = d["org"]
        self.entity_id = d["entityId"]
        self.url = d["url"]
        self.icon_image = d["iconImage"]
        self.signatories = d["signatories"]
        return self
