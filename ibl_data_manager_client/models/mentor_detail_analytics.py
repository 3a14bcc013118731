from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class MentorDetailAnalytics(Model):
    """MentorDetailAnalytics."""

    total_mentors: int
    active_mentors: int
    total_questions_answered: int
    total_ratings: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "total_mentors": self.total_mentors,
                "active_mentors": self.active_mentors,
                "total_questions_answered": self.total_questions_answered,
                "total_ratings": self.total_ratings,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.total_mentors = d["total_mentors"]
        self.active_mentors = d["active_mentors"]
        self.total_questions_answered = d["total_questions_answered"]
        self.total_ratings = d["total_ratings"]
        return self
