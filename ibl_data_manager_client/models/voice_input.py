from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class VoiceInput(_records.Record):
    """VoiceInput.

    Attributes:
        provider: * `openai` - Openai
            * `google` - Google
            * `elevenlabs` - Elevenlabs
    """

    name: str
    provider: _models.VoiceProviderEnum
    language: str | Unset = UNSET
    description: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, True),
            ("provider", "provider", _models.VoiceProviderEnum, True),
            ("language", "language", str, False),
            ("description", "description", str, False),
        )
