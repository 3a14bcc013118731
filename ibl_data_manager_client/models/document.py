from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records


@_records.define
class Document(_records.Record):
    """Serializer for document objects

    Attributes:
        id: Document ID
        document_name: Name of the document
        document_type: Type of document (e.g., 'pdf', 'text')
        access: Access level of the document
        training_status: Training status of the document
        date_created: Date when the document was created
        last_modified: Date when the document was last modified
        url: URL to access the document
        metadata: Additional metadata for the document
    """

    id: int
    document_name: str
    document_type: str
    access: str
    training_status: str
    date_created: datetime.datetime
    last_modified: datetime.datetime
    url: str
    metadata: Any

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("document_name", "document_name", str, True),
            ("document_type", "document_type", str, True),
            ("access", "access", str, True),
            ("training_status", "training_status", str, True),
            ("date_created", "date_created", datetime.datetime, True),
            ("last_modified", "last_modified", datetime.datetime, True),
            ("url", "url", str, True),
            ("metadata", "metadata", Any, True),
        )
