from __future__ import annotations

from .._json import records as _records


@_records.define
class AssociateAppleAccount(_records.Record):
    """AssociateAppleAccount."""

    app_receipt: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("app_receipt", "app_receipt", str, True),)
