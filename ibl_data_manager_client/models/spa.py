from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class Spa(_records.Record):
    """Serializer for SPA

    Attributes:
        name: Unique identifier for the SPA (e.g., 'skills', 'mentor', 'admin', 'mobile')
        description: Human-friendly description of this SPA
    """

    id: int
    name: str
    description: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("id", "id", int, True), ("name", "name", str, True), ("description", "description", str, False))
