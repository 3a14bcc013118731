from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .course_access_request_detail_metadata import CourseAccessRequestDetailMetadata


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 11:
            d = _codec.complete(self, d)
        try:
            self.metadata = d["metadata"]
        except KeyError:  # as many fields as declared, but others
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
        self.metadata = _codec.optional(_models.CourseAccessRequestDetailMetadata.adopt, self.metadata)
        return self
