from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class Voice(_records.Record):
    """Voice.

    Attributes:
        provider: * `openai` - Openai
            * `google` - Google
            * `elevenlabs` - Elevenlabs
    """

    id: int
    name: str
    provider: _models.VoiceProviderEnum
    audio_url: str
    language: str | Unset = UNSET
    description: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("name", "name", str, True),
            ("provider", "provider", _models.VoiceProviderEnum, True),
            ("audio_url", "audio_url", str, True),
            ("language", "language", str, False),
            ("description", "description", str, False),
        )
