from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
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
        from .conversation_rating import ConversationRating

        d = {**src_dict}
        result = cls(
            id=d.pop("id"),
            mentor_eval=d.pop("mentor_eval"),
            mentor=d.pop("mentor"),
            conversation_ratings=_codec.decode_list(ConversationRating.from_dict, d.pop("conversation_ratings")),
            overall_score=d.pop("overall_score"),
            is_passed=d.pop("is_passed"),
            generated_at=_codec.decode_datetime(d.pop("generated_at")),
        )
        result.additional_properties = d
        return result
