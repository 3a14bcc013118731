from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class MentorSummary(Model):
    """MentorSummary."""

    rating: float | None
    summary: None | str
    tags: list[str]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"rating": self.rating, "summary": self.summary, "tags": _codec.encode(self.tags)},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.rating = d["rating"]
        self.summary = d["summary"]
        self.tags = d["tags"]
        return self
