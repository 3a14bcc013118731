from __future__ import annotations

from .._json import records as _records


@_records.define
class MentorWizard(_records.Record):
    """MentorWizard."""

    name: str
    description: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("name", "name", str, True), ("description", "description", str, True))
