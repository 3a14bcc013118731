from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .course_access_request_detail_metadata import CourseAccessRequestDetailMetadata


@_codec.define
class CourseAccessRequestDetail(Model):
    """Response serializer for access request details

    Attributes:
        id: The unique identifier for the access request
        user_id: The ID of the user who made the request
        username: The username of the user who made the request
        name: The full name of the user who made the request
        approved: Whether the request has been approved (null if not reviewed)
        reviewed: Whether the request has been reviewed
        created: When the request was created
        modified: When the request was last modified
        platform_key: The platform key associated with the request
        course_id: The course ID associated with the request
        metadata: Additional metadata for the request
    """

    id: int
    user_id: int
    username: str
    name: str
    approved: bool | None
    reviewed: bool
    created: datetime.datetime
    modified: datetime.datetime
    platform_key: str
    course_id: str
    metadata: CourseAccessRequestDetailMetadata | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "user_id": self.user_id,
                "username": self.username,
                "name": self.name,
                "approved": self.approved,
                "reviewed": self.reviewed,
                "created": _codec.encode(self.created),
                "modified": _codec.encode(self.modified),
                "platform_key": self.platform_key,
                "course_id": self.course_id,
                "metadata": _codec.encode(self.metadata),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 11:
            d = _codec.complete(self, d)
        try:
            self.metadata = d["metadata"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.user_id = d["user_id"]
        self.username = d["username"]
        self.name = d["name"]
        self.approved = d["approved"]
        self.reviewed = d["reviewed"]
        self.created = _codec.decode_datetime(d["created"])
        self.modified = _codec.decode_datetime(d["modified"])
        self.platform_key = d["platform_key"]
        self.course_id = d["course_id"]
        self.metadata = _codec.if_set(_models.CourseAccessRequestDetailMetadata.from_own_dict, self.metadata)
        return self
