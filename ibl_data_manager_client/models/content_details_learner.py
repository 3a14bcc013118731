from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .content_details_learner_details import ContentDetailsLearnerDetails


@_codec.define
class ContentDetailsLearner(Model):
    """Serializer for individual learner entries in content details.

    Attributes:
        user_id: Learner identifier
        username: Learner username
        email: Learner email
        name: Learner display name
        enrollment_date: Date the learner enrolled in the content
        completion_status: Completion status for the learner
        completion_percentage: Learner completion percentage
        last_activity: Last activity timestamp for the learner
        rating: Learner rating for the content, if available
        review: Learner review content, if available
        details: Additional learner-specific metadata
    """

    user_id: int
    username: None | str
    email: None | str
    name: None | str
    enrollment_date: datetime.datetime | None
    completion_status: str
    completion_percentage: float | None
    last_activity: datetime.datetime | None
    rating: float | None
    review: None | str
    details: ContentDetailsLearnerDetails | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "user_id": self.user_id,
                "username": self.username,
                "email": self.email,
                "name": self.name,
                "enrollment_date": _codec.encode(self.enrollment_date),
                "completion_status": self.completion_status,
                "completion_percentage": self.completion_percentage,
                "last_activity": _codec.encode(self.last_activity),
                "rating": self.rating,
                "review": self.review,
                "details": _codec.encode(self.details),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 11:
            d = _codec.complete(self, d)
        try:
            self.details = d["details"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.user_id = d["user_id"]
        self.username = d["username"]
        self.email = d["email"]
        self.name = d["name"]
        self.enrollment_date = _codec.optional(_codec.decode_datetime, d["enrollment_date"])
        self.completion_status = d["completion_status"]
        self.completion_percentage = d["completion_percentage"]
        self.last_activity = _codec.optional(_codec.decode_datetime, d["last_activity"])
        self.rating = d["rating"]
        self.review = d["review"]
        self.details = _codec.if_set(_models.ContentDetailsLearnerDetails.from_own_dict, self.details)
        return self
