from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
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
        from .slack_webhook_event import SlackWebhookEvent

        d = {**src_dict}
        result = cls(
            type_=d.pop("type"),
            event=SlackWebhookEvent.from_dict(d.pop("event")),
            command=d.pop("command"),
            response_url=d.pop("response_url"),
        )
        result.additional_properties = d
        return result
