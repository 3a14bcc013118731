from __future__ import annotations

import datetime
from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
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
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 12:
            d = _codec.complete(self, d)
        self.user_id = d["user_id"]
        self.username = d["username"]
        self.email = d["email"]
        self.course_id = d["course_id"]
        self.active = d["active"]
        self.created = _codec.decode_datetime(d["created"])
        self.started = _codec.optional(_codec.decode_datetime, d["started"])
        self.ended = _codec.optional(_codec.decode_datetime, d["ended"])
        self.expired = _codec.optional(_codec.decode_datetime, d["expired"])
        self.metadata = d["metadata"]
        self.name = d["name"]
        self.course_name = d["course_name"]
        return self
