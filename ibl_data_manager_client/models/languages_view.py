from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class LanguagesView(_records.Record):
    """LanguagesView."""

    id: int
    name: str
    code: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("id", "id", int, True), ("name", "name", str, True), ("code", "code", str | None, False))
