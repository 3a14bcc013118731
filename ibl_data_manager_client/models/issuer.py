from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .issuer_signatories import IssuerSignatories


@_attrs_define
class Issuer(Model):
    """Issuer."""

    name: str
    org: str
    entity_id: str
    signatories: IssuerSignatories
    url: str
    icon_image: str
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
                "signatories": _codec.encode(self.signatories),
                "url": self.url,
                "iconImage": self.icon_image,
                "allowed_template_tags": _codec.encode(self.allowed_template_tags),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = {**src_dict}
        pop = d.pop
        self = cls.__new__(cls)  # without __init__, which would take each field through an argument
        self.name = pop("name")
        self.org = pop("org")
        self.entity_id = pop("entityId")
        self.signatories = _models.IssuerSignatories.from_dict(pop("signatories"))
        self.url = pop("url")
        self.icon_image = pop("iconImage")
        self.allowed_template_tags = pop("allowed_template_tags", UNSET)
        self.additional_properties = d or {}  # the copy, once emptied, would keep its room
        return self
