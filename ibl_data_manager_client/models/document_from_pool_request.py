from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class DocumentFromPoolRequest(Model):
    """DocumentFromPoolRequest.

    Attributes:
        to_pathway: Pathway for document to be trained in.
        document_id: The document id from pool.
    """

    to_pathway: str
    document_id: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"to_pathway": self.to_pathway, "document_id": self.document_id}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = src_dict
        self = _codec.new(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.to_pathway = d["to_pathway"]
        self.document_id = d["document_id"]
        return self
