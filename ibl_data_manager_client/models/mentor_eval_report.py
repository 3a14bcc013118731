from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .conversation_rating import ConversationRating


@_codec.define
class MentorEvalReport(Model):
    """MentorEvalReport."""

    id: int
    mentor_eval: str
    mentor: str
    conversation_ratings: list[ConversationRating]
    overall_score: float
    is_passed: bool
    generated_at: datetime.datetime
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "mentor_eval": self.mentor_eval,
                "mentor": self.mentor,
                "conversation_ratings": _codec.encode(self.conversation_ratings),
                "overall_score": self.overall_score,
                "is_passed": self.is_passed,
                "generated_at": _codec.encode(self.generated_at),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 7:
            d = _codec.complete(self, d)
        self.id = d["id"]
        self.mentor_eval = d["mentor_eval"]
        self.mentor = d["mentor"]
        self.conversation_ratings = _codec.decode_list(_models.ConversationRating.from_dict, d["conversation_ratings"])
        self.overall_score = d["overall_score"]
        self.is_passed = d["is_passed"]
        self.generated_at = _codec.decode_datetime(d["generated_at"])
        return self
