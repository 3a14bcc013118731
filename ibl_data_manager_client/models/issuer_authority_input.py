from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    _wire_names: ClassVar[dict[str, str]] = {
        "entity_id": "entityId",
    }

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""

        d = {**src_dict}
        result = cls(
            name=d.pop("name"),
            title=d.pop("title"),
            signature=d.pop("signature"),
            org=d.pop("org", UNSET),
            entity_id=d.pop("entityId", UNSET),
            credential=d.pop("credential", UNSET),
        )
        result.additional_properties = d
        return result
