from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class ResourceCompletionRequest(Model):
    """Request serializer for ResourceCompletionManagementView POST endpoint.

    Attributes:
        resource_id: The unique identifier for the resource
        user_id: The ID of the user
        completed: Whether the resource is completed
        completion_percentage: Percentage of completion (0.0-1.0)
        completion_date: When the resource was completed
        completion_data: Additional completion metadata
    """

    resource_id: int
    user_id: int
    completed: bool | Unset = UNSET
    completion_percentage: float | None | Unset = UNSET
    completion_date: datetime.datetime | None | Unset = UNSET
    completion_data: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "resource_id": self.resource_id,
                "user_id": self.user_id,
                "completed": self.completed,
                "completion_percentage": self.completion_percentage,
                "completion_date": _codec.encode(self.completion_date),
                "completion_data": _codec.encode(self.completion_data),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.completed = d["completed"]
            self.completion_percentage = d["completion_percentage"]
            self.completion_date = d["completion_date"]
            self.completion_data = d["completion_data"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.resource_id = d["resource_id"]
        self.user_id = d["user_id"]
        self.completion_date = _codec.optional(_codec.decode_datetime, self.completion_date)
        return self
