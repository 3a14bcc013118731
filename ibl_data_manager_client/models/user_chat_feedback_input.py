from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .rating_enum import RatingEnum


@_attrs_define
class UserChatFeedbackInput(Model):
    """UserChatFeedbackInput."""

    username: str
    session: str
    user_text: str
    ai_response: str
    reason: str
    additional_feedback: str
    mentor: int
    rating: None | RatingEnum | Unset = UNSET
    inserted_at: datetime.datetime | Unset = UNSET
    message: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "username": self.username,
                "session": self.session,
                "user_text": self.user_text,
                "ai_response": self.ai_response,
                "reason": self.reason,
                "additional_feedback": self.additional_feedback,
                "mentor": self.mentor,
                "rating": self.rating,
                "inserted_at": _codec.encode(self.inserted_at),
                "message": self.message,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 10:
            d = _codec.complete(self, d)
        try:
            self.rating = d["rating"]
            self.inserted_at = d["inserted_at"]
            self.message = d["message"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.username = d["username"]
        self.session = d["session"]
        self.user_text = d["user_text"]
        self.ai_response = d["ai_response"]
        self.reason = d["reason"]
        self.additional_feedback = d["additional_feedback"]
        self.mentor = d["mentor"]
        self.inserted_at = _codec.optional(_codec.decode_datetime, self.inserted_at)
        return self
