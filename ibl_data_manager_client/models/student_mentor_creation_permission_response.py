from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class StudentMentorCreationPermissionResponse(Model):
    """Serializer for student mentor creation permission responses

    Attributes:
        allow_students_to_create_mentors: Whether students can create mentors on this platform
        platform_key: The platform key
        message: Success message (only in set permission response)
    """

    allow_students_to_create_mentors: bool
    platform_key: str
    message: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "allow_students_to_create_mentors": self.allow_students_to_create_mentors,
                "platform_key": self.platform_key,
                "message": self.message,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.message = d["message"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.allow_students_to_create_mentors = d["allow_students_to_create_mentors"]
        self.platform_key = d["platform_key"]
        return self
