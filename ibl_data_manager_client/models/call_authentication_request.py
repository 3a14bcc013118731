from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CallAuthenticationRequest(_records.Record):
    """Serializer for IBL Call Pro authentication request.

    Attributes:
        session_id: The ID of the session for the call
        pathway: The pathway identifier for the call context
        enable_video: Whether to enable video during the call. Required for screensharing and video calls to work.
    """

    session_id: str
    pathway: str
    enable_video: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("session_id", "session_id", str, True),
            ("pathway", "pathway", str, True),
            ("enable_video", "enable_video", bool, False),
        )
