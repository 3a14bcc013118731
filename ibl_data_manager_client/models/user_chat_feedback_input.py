from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .rating_enum import RatingEnum


@_codec.define
class UserChatFeedbackInput(Model):
    """UserChatFeedbackInput.

    Attributes:
        mentor: A number; sent, a name will do.
    """

    username: str
    session: str
    user_text: str
    ai_response: str
    reason: str
    additional_feedback: str
    mentor: int | str
    rating: None | RatingEnum | Unset = UNSET
    inserted_at: datetime.datetime | Unset = UNSET
    message: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 10:
            d = _codec.complete(self, d)
        try:
            self.rating = d["rating"]
            self.inserted_at = d["inserted_at"]
            self.message = d["message"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.username = d["username"]
        self.session = d["session"]
        self.user_text = d["user_text"]
        self.ai_response = d["ai_response"]
        self.reason = d["reason"]
        self.additional_feedback = d["additional_feedback"]
        self.mentor = d["mentor"]
        self.inserted_at = _codec.if_set(_codec.decode_datetime, self.inserted_at)
        return self
