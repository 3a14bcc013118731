from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class PathwayCompletionResponse(Model):
    """Response serializer for PathwayCompletionQueryView GET endpoint.

    Attributes:
        count: Total number of items in the pathway
        completion_percentage: Overall completion percentage for the pathway (0.0 to 1.0)
    """

    count: int
    completion_percentage: float
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"count": self.count, "completion_percentage": self.completion_percentage}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.count = d["count"]
        self.completion_percentage = d["completion_percentage"]
        return self
