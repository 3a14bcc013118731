from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class NotificationTemplateData(Model):
    """NotificationTemplateData.

    Attributes:
        message_body: This would be the body of the message. Some context are available to use in the system.

            e.g

            ```
            This is a sample message to {{username}}.

            Available accessors are
            - site_name
            - site_url
            - site_logo_url
            - username
            and <anything passed into context dictionary>
            ```
        message_title: Title of the message
    """

    message_body: str
    message_title: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"message_body": self.message_body, "message_title": self.message_title}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.message_title = d["message_title"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.message_body = d["message_body"]
        return self
