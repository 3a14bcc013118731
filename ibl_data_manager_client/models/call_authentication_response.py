from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.ws_url = d["ws_url"]
        self.room_name = d["room_name"]
        self.participant_name = d["participant_name"]
        self.participant_token = d["participant_token"]
        return self
