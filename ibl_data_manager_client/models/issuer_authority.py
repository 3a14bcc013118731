from __future__ import annotations

from .._json import records as _records


@_records.define
class IssuerAuthority(_records.Record):
    """IssuerAuthority."""

    name: str
    title: str
    signature: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("name", "name", str, True), ("title", "title", str, True), ("signature", "signature", str, True))
