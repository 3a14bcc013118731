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
    from .learner_metrics import LearnerMetrics


@_attrs_define
class LearnerListItem(Model):
    """Serializer for individual learner in the list.

    Attributes:
        user_id: User ID
        username: Username
        email: Email address
        name: Display name
        is_active: Whether user is active
        platform_id: Platform ID
        platform_name: Platform name
        platform_key: Platform key
        metrics: Serializer for learner metrics from UserPlatformSummary.
        first_activity: First activity date
        last_activity: Last activity date
    """

    user_id: int
    username: None | str
    email: None | str
    name: None | str
    is_active: bool
    platform_id: int
    platform_name: None | str
    platform_key: None | str
    metrics: LearnerMetrics
    first_activity: datetime.datetime | None
    last_activity: datetime.datetime | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "user_id": self.user_id,
                "username": self.username,
                "email": self.email,
                "name": self.name,
                "is_active": self.is_active,
                "platform_id": self.platform_id,
                "platform_name": self.platform_name,
                "platform_key": self.platform_key,
                "metrics": _codec.encode(self.metrics),
                "first_activity": _codec.encode(self.first_activity),
                "last_activity": _codec.encode(self.last_activity),
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
        self.user_id = d["user_id"]
        self.username = d["username"]
        self.email = d["email"]
        self.name = d["name"]
        self.is_active = d["is_active"]
        self.platform_id = d["platform_id"]
        self.platform_name = d["platform_name"]
        self.platform_key = d["platform_key"]
        self.metrics = _models.LearnerMetrics.from_dict(d["metrics"])
        self.first_activity = _codec.optional(_codec.decode_datetime, d["first_activity"])
        self.last_activity = _codec.optional(_codec.decode_datetime, d["last_activity"])
        return self
