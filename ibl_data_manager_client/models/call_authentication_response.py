from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class CallAuthenticationResponse(Model):
    """Serializer for IBL Call Pro authentication parameters.

    Attributes:
        ws_url: The WebSocket URL for the IBL Call Pro server
        room_name: The name of the IBL Call Pro room
        participant_name: The name of the participant joining the room
        participant_token: The JWT token for authenticating the participant
    """

    ws_url: str
    room_name: str
    participant_name: str
    participant_token: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "ws_url": self.ws_url,
                "room_name": self.room_name,
                "participant_name": self.participant_name,
                "participant_token": self.participant_token,
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
        self.ws_url = d["ws_url"]
        self.room_name = d["room_name"]
        self.participant_name = d["participant_name"]
        self.participant_token = d["participant_token"]
        return self
