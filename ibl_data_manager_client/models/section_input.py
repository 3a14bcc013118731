from __future__ import annotations

from .._json import records as _records


@_records.define
class SectionInput(_records.Record):
    """SectionInput."""

    course: int
    display_name: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("course", "course", int, True), ("display_name", "display_name", str, True))
