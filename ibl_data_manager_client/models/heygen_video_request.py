from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class HeygenVideoRequest(_records.Record):
    """HeygenVideoRequest."""

    script: str
    name: str
    template_id: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("script", "script", str, True),
            ("name", "name", str, True),
            ("template_id", "template_id", str | None, False),
        )
