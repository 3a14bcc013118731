from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import Model

if TYPE_CHECKING:
    from .conversation_rating import ConversationRating


@_attrs_define
class MentorEvalReport(Model):
    """MentorEvalReport."""

    id: int
    mentor_eval: str
    mentor: str
    conversation_ratings: list[ConversationRating]
    overall_score: float
    is_passed: bool
    generated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
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
