from __future__ import annotations

from .._json import records as _records


@_records.define
class TopicModel(_records.Record):
    """TopicModel."""

    name: str

    @staticmethod
    def _fields() -> _records.Fields:
        return (("name", "name", str, True),)
