from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class WhatsappConfigInput(Model):
    """WhatsappConfigInput.

    Attributes:
        access_token: Access token to the bot. This can also be a temporary access token.
    """

    phone_number_id: str
    application_secret: str
    webhook_verification_token: str
    access_token: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.phone_number_id = d["phone_number_id"]
        self.application_secret = d["application_secret"]
        self.webhook_verification_token = d["webhook_verification_token"]
        self.access_token = d["access_token"]
        return self
