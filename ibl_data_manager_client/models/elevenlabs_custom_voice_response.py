from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ElevenlabsCustomVoiceResponse(_records.Record):
    """ElevenlabsCustomVoiceResponse."""

    name: str
    owner_student: None | str
    sample_audio_url: None | str
    language: str | Unset = UNSET
    is_premade: bool | Unset = UNSET
    description: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str, True),
            ("owner_student", "owner_student", str | None, True),
            ("sample_audio_url", "sample_audio_url", str | None, True),
            ("language", "language", str, False),
            ("is_premade", "is_premade", bool, False),
            ("description", "description", str, False),
        )
