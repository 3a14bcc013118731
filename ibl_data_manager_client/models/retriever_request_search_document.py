from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class RetrieverRequestSearchDocument(Model):
    """RetrieverRequestSearchDocument.

    Attributes:
        source: The source url of the docuemnt
        confidence_level: The percentge confidence level of the document retrieved
    """

    source: str
    confidence_level: float
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"source": self.source, "confidence_level": self.confidence_level}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.source = d["source"]
        self.confidence_level = d["confidence_level"]
        return self
