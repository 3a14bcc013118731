from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import Model

if TYPE_CHECKING:
    from .slack_webhook_event import SlackWebhookEvent


@_attrs_define
class SlackWebhook(Model):
    """SlackWebhook."""

    type_: str
    event: SlackWebhookEvent
    command: str
    response_url: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    _wire_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.type_ = d["type"]
        self.event = _models.SlackWebhookEvent.adopt(d["event"])
        self.command = d["command"]
        self.response_url = d["response_url"]
        return self
