from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class ResourceCompletion(Model):
    """Serializer for resource completion data used in both request and response.
    Inherits common completion fields from CompletableBaseSerializer.

    Attributes:
        last_updated: Last update timestamp
        resource_id: The unique identifier for the resource
        resource_type: The type of resource
        user_id: The user identifier
        username: The username associated with the completion
        completion_percentage: Completion percentage
        completed: Whether completable is completed. Default on the server: false.
        completion_date: Completion timestamp
        completion_data: Completion metadata
        skill_points_computed: Whether skill points have been evaluated. Default on the server: false.
    """

    last_updated: datetime.datetime
    resource_id: int
    resource_type: str
    user_id: int
    username: str
    completion_percentage: float | None | Unset = UNSET
    completed: bool | None | Unset = UNSET
    completion_date: datetime.datetime | None | Unset = UNSET
    completion_data: Any | Unset = UNSET
    skill_points_computed: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "last_updated": _codec.encode(self.last_updated),
                "resource_id": self.resource_id,
                "resource_type": self.resource_type,
                "user_id": self.user_id,
                "username": self.username,
                "completion_percentage": self.completion_percentage,
                "completed": self.completed,
                "completion_date": _codec.encode(self.completion_date),
                "completion_data": _codec.encode(self.completion_data),
                "skill_points_computed": self.skill_points_computed,
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
            self.completion_percentage = d["completion_percentage"]
            self.completed = d["completed"]
            self.completion_date = d["completion_date"]
            self.completion_data = d["completion_data"]
            self.skill_points_computed = d["skill_points_computed"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.last_updated = _codec.decode_datetime(d["last_updated"])
        self.resource_id = d["resource_id"]
        self.resource_type = d["resource_type"]
        self.user_id = d["user_id"]
        self.username = d["username"]
        self.completion_date = _codec.optional(_codec.decode_datetime, self.completion_date)
        return self
