from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class WhatsappConfigInput(Model):
    """WhatsappConfigInput.

    Attributes:
        access_token: Access token to the bot. This can also be a temporary access token.
    """

    phone_number_id: str
    application_secret: str
    webhook_verification_token: str
    access_token: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "phone_number_id": self.phone_number_id,
                "application_secret": self.application_secret,
                "webhook_verification_token": self.webhook_verification_token,
                "access_token": self.access_token,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.phone_number_id = d["phone_number_id"]
        self.application_secret = d["application_secret"]
        self.webhook_verification_token = d["webhook_verification_token"]
        self.access_token = d["access_token"]
        return self
