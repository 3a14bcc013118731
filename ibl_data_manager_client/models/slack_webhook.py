from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .slack_webhook_event import SlackWebhookEvent


@_codec.define
class SlackWebhook(Model):
    """SlackWebhook."""

    type_: str
    event: SlackWebhookEvent
    command: str
    response_url: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"type_": "type"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "type": self.type_,
                "event": _codec.encode(self.event),
                "command": self.command,
                "response_url": self.response_url,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.type_ = d["type"]
        self.event = _models.SlackWebhookEvent.from_own_dict(d["event"])
        self.command = d["command"]
        self.response_url = d["response_url"]
        return self
