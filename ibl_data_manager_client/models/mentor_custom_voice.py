from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class MentorCustomVoice(_records.Record):
    """MentorCustomVoice."""

    voice_provider: str
    voice_name: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("voice_provider", "voice_provider", str, True), ("voice_name", "voice_name", str | None, False))
