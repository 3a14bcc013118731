from __future__ import annotations

from .._json import records as _records


@_records.define
class MentorCustomVoiceResponse(_records.Record):
    """MentorCustomVoiceResponse."""

    voice_provider: str
    voice_name: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("voice_provider", "voice_provider", str, True), ("voice_name", "voice_name", str, True))
