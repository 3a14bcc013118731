from __future__ import annotations

from .._json import records as _records


@_records.define
class SubSectionInput(_records.Record):
    """SubSectionInput."""

    section: int
    display_name: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("section", "section", int, True), ("display_name", "display_name", str, True))
