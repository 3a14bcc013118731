from __future__ import annotations

from .._json import records as _records


@_records.define
class ContentDetailsSummaryAverages(_records.Record):
    """Average values related to the content item"""

    additional_properties: dict[str, float | None] = _records.field(factory=dict, kw_only=True)

    @staticmethod
    def _fields() -> _records.Fields:
        return ((None, "additional_properties", float | None, False),)
