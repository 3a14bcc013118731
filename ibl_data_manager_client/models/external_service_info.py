from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ExternalServiceInfo(_records.Record):
    """ExternalServiceInfo."""

    id: int
    name: str
    display_name: str
    logo: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("name", "name", str, True),
            ("display_name", "display_name", str, True),
            ("logo", "logo", str | None, False),
        )
