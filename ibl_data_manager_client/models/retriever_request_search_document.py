from __future__ import annotations

from .._json import records as _records


@_records.define
class RetrieverRequestSearchDocument(_records.Record):
    """RetrieverRequestSearchDocument.

    Attributes:
        source: The source url of the docuemnt
        confidence_level: The percentge confidence level of the document retrieved
    """

    source: str
    confidence_level: float

    @staticmethod
    def _fields() -> _records.Fields:
        return (("source", "source", str, True), ("confidence_level", "confidence_level", float, True))
