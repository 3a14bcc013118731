from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ExportedCredentialExpires(_records.Record):
    """ExportedCredentialExpires."""

    amount: int | None | Unset = UNSET
    duration: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("amount", "amount", int | None, False), ("duration", "duration", str | None, False))
