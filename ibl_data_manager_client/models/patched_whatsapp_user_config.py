from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class PatchedWhatsappUserConfig(_records.Record):
    """PatchedWhatsappUserConfig."""

    phone_number: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("phone_number", "phone_number", str, False),)
