from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class ProgramReviewInfoResponse(Model):
    """Serializer for program review info response.

    Attributes:
        program_key: The program key associated with the reviews
        avg_rating: Average rating of the program
        count: Total number of reviews for the program
    """

    program_key: str
    avg_rating: float | None
    count: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"program_key": self.program_key, "avg_rating": self.avg_rating, "count": self.count},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.program_key = d["program_key"]
        self.avg_rating = d["avg_rating"]
        self.count = d["count"]
        return self
