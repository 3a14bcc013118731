from __future__ import annotations

from .._json import records as _records


@_records.define
class DocumentFromPoolRequest(_records.Record):
    """DocumentFromPoolRequest.

    Attributes:
        to_pathway: Pathway for document to be trained in.
        document_id: The document id from pool.
    """

    to_pathway: str
    document_id: int

    @staticmethod
    def _fields() -> _records.Fields:
        return (("to_pathway", "to_pathway", str, True), ("document_id", "document_id", int, True))
