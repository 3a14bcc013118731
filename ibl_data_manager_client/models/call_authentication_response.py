from __future__ import annotations

from .._json import records as _records


@_records.define
class CallAuthenticationResponse(_records.Record):
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

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("ws_url", "ws_url", str, True),
            ("room_name", "room_name", str, True),
            ("participant_name", "participant_name", str, True),
            ("participant_token", "participant_token", str, True),
        )
