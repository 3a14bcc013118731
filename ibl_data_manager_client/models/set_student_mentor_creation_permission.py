from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class SetStudentMentorCreationPermission(Model):
    """Serializer for setting student mentor creation permission

    Attributes:
        platform_key: The platform key where the permission should be changed
        allow_students_to_create_mentors: Whether to allow students to create mentors (true) or not (false)
    """

    platform_key: str
    allow_students_to_create_mentors: bool
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "platform_key": self.platform_key,
                "allow_students_to_create_mentors": self.allow_students_to_create_mentors,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.platform_key = d["platform_key"]
        self.allow_students_to_create_mentors = d["allow_students_to_create_mentors"]
        return self
