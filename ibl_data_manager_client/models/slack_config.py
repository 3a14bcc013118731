from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class SlackConfig(Model):
    """SlackConfig."""

    id: int
    bot: int
    client_id: str
    client_secret: str
    app_token: str
    verification_token: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "id": self.id,
                "bot": self.bot,
                "client_id": self.client_id,
                "client_secret": self.client_secret,
                "app_token": self.app_token,
                "verification_token": self.verification_token,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 6:
            d = _codec.complete(self, d)
        self.id = d["id"]
        self.bot = d["bot"]
        self.client_id = d["client_id"]
        self.client_secret = d["client_secret"]
        self.app_token = d["app_token"]
        self.verification_token = d["verification_token"]
        return self
