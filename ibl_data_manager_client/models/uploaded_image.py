from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UploadedImage(_records.Record):
    """UploadedImage."""

    id: int
    image: str
    name: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("id", "id", int, True), ("image", "image", str, True), ("name", "name", str | None, False))
