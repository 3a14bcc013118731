from __future__ import annotations

from .._json import records as _records


@_records.define
class BulkSuggestionResponse(_records.Record):
    """Response serializer for bulk suggestion operation results

    Attributes:
        successes: Number of successfully created suggestions
        error_codes: List of error codes for failed suggestions
    """

    successes: int
    error_codes: list[str]

    @staticmethod
    def _fields() -> _records.Fields:
        return (("successes", "successes", int, True), ("error_codes", "error_codes", list[str], True))
