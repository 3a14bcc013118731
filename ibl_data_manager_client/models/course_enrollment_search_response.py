from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class CourseEnrollmentSearchResponse(Model):
    """Serializer for course enrollment search results.

    Attributes:
        user_id: User ID associated with the enrollment
        username: Username associated with the enrollment
        email: Email of the user
        course_id: Course ID associated with the enrollment
        active: Whether the enrollment is active
        created: Date when enrollment began/activated
        started: Date when enrollment started
        ended: Date when enrollment ended/deactivated
        expired: Date when enrollment expires
        metadata: Enrollment specific metadata
        name: Full name of the user
        course_name: Name of the course
    """

    user_id: int
    username: str
    email: str
    course_id: str
    active: bool
    created: datetime.datetime
    started: datetime.datetime | None
    ended: datetime.datetime | None
    expired: datetime.datetime | None
    metadata: Any
    name: None | str
    course_name: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "user_id": self.user_id,
                "username": self.username,
                "email": self.email,
                "course_id": self.course_id,
                "active": self.active,
                "created": _codec.encode(self.created),
                "started": _codec.encode(self.started),
                "ended": _codec.encode(self.ended),
                "expired": _codec.encode(self.expired),
                "metadata": _codec.encode(self.metadata),
                "name": self.name,
                "course_name": self.course_name,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.user_id = pop("user_id")
        self.username = pop("username")
        self.email = pop("email")
        self.course_id = pop("course_id")
        self.active = pop("active")
        self.created = _codec.decode_datetime(pop("created"))
        self.started = _codec.optional(_codec.decode_datetime, pop("started"))
        self.ended = _codec.optional(_codec.decode_datetime, pop("ended"))
        self.expired = _codec.optional(_codec.decode_datetime, pop("expired"))
        self.metadata = pop("metadata")
        self.name = pop("name")
        self.course_name = pop("course_name")
        if d:
            self.additional_properties = d
        return self
