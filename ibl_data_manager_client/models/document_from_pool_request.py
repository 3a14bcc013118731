from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class DocumentFromPoolRequest(Model):
    """DocumentFromPoolRequest.

    Attributes:
        to_pathway: Pathway for document to be trained in.
        document_id: The document id from pool.
    """

    to_pathway: str
    document_id: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"to_pathway": self.to_pathway, "document_id": self.document_id}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.to_pathway = d["to_pathway"]
        self.document_id = d["document_id"]
        return self
