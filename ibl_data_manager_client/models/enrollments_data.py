from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class EnrollmentsData(Model):
    """EnrollmentsData.

    Attributes:
        course_id: Edx Course ID
        name: Course Name
        users: Number of users
        percentage: Percentage ...
    """

    course_id: str
    name: str
    users: int
    percentage: float
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"course_id": self.course_id, "name": self.name, "users": self.users, "percentage": self.percentage},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.course_id = d["course_id"]
        self.name = d["name"]
        self.users = d["users"]
        self.percentage = d["percentage"]
        return self
