from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class NotificationTemplateTestResponse(Model):
    """Serializer for test notification response

    Attributes:
        success: Whether the test email was sent successfully
        message: Description of the result
        recipient: Email address the test was sent to
    """

    success: bool
    message: str
    recipient: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"success": self.success, "message": self.message, "recipient": self.recipient}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.success = d["success"]
        self.message = d["message"]
        self.recipient = d["recipient"]
        return self
