from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .learner_metrics import LearnerMetrics


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
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
