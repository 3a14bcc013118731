from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class DiscordWebhook(Model):
    """DiscordWebhook."""

    application_id: str
    type_: str
    token: str
    id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    _wire_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "application_id": self.application_id,
                "type": self.type_,
                "token": self.token,
                "id": self.id,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""

        d = {**src_dict}
        result = cls(
            application_id=d.pop("application_id"),
            type_=d.pop("type"),
            token=d.pop("token"),
            id=d.pop("id"),
        )
        result.additional_properties = d
        return result
