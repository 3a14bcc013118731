from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.allow_students_to_create_mentors = pop("allow_students_to_create_mentors")
        self.platform_key = pop("platform_key")
        self.message = pop("message", UNSET)
        if d:
            self.additional_properties = d
        return self
