from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class ChatHistoryFilterUser(Model):
    """ChatHistoryFilterUser."""

    username: str
    email: str
    lti_email: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"username": self.username, "email": self.email, "lti_email": self.lti_email}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.username = d["username"]
        self.email = d["email"]
        self.lti_email = d["lti_email"]
        return self
