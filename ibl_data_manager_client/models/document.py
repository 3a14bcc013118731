from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class Document(Model):
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "document_name": self.document_name,
                "document_type": self.document_type,
                "access": self.access,
                "training_status": self.training_status,
                "date_created": _codec.encode(self.date_created),
                "last_modified": _codec.encode(self.last_modified),
                "url": self.url,
                "metadata": _codec.encode(self.metadata),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 9:
            d = _codec.complete(self, d)
        self.id = d["id"]
        self.document_name = d["document_name"]
        self.document_type = d["document_type"]
        self.access = d["access"]
        self.training_status = d["training_status"]
        self.date_created = _codec.decode_datetime(d["date_created"])
        self.last_modified = _codec.decode_datetime(d["last_modified"])
        self.url = d["url"]
        self.metadata = d["metadata"]
        return self
