from __future__ import annotations

from typing import Any, ClassVar, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class DiscordWebhook(Model):
    """DiscordWebhook."""

    application_id: str
    type_: str
    token: str
    id: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"type_": "type"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"application_id": self.application_id, "type": self.type_, "token": self.token, "id": self.id},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.application_id = d["application_id"]
        self.type_ = d["type"]
        self.token = d["token"]
        self.id = d["id"]
        return self
