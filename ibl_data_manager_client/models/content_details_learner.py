from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .content_details_learner_details import ContentDetailsLearnerDetails


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 11:
            d = _codec.complete(self, d)
        try:
            self.details = d["details"]
        except KeyError:  # as many fields as declared, but others
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
        self.details = _codec.optional(_models.ContentDetailsLearnerDetails.adopt, self.details)
        return self
