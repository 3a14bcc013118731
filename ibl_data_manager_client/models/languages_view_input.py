from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class LanguagesViewInput(_records.Record):
    """LanguagesViewInput."""

    name: str
    code: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("name", "name", str, True), ("code", "code", str | None, False))
