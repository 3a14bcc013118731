from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .course_group_suggestion_detail_metadata import CourseGroupSuggestionDetailMetadata


@_codec.define
class CourseGroupSuggestionDetail(Model):
    """Response serializer for course group suggestion details

    Attributes:
        id: The unique identifier for the group suggestion
        group_id: The ID of the group receiving the suggestion
        group_name: The name of the group receiving the suggestion
        platform_key: The platform key associated with the suggestion
        visible: Whether the suggestion is visible
        created: When the suggestion was created
        modified: When the suggestion was last modified
        metadata: Additional metadata for the suggestion
        course_id: The course ID being suggested
        course_name: The name of the course being suggested
        accepted: Whether the suggestion has been accepted
        user_count: Number of users in the group
    """

    id: int
    group_id: int
    group_name: str
    platform_key: str
    visible: bool
    created: datetime.datetime
    modified: datetime.datetime
    metadata: CourseGroupSuggestionDetailMetadata
    course_id: str
    course_name: str
    accepted: bool | Unset = UNSET
    user_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "group_id": self.group_id,
                "group_name": self.group_name,
                "platform_key": self.platform_key,
                "visible": self.visible,
                "created": _codec.encode(self.created),
                "modified": _codec.encode(self.modified),
                "metadata": _codec.encode(self.metadata),
                "course_id": self.course_id,
                "course_name": self.course_name,
                "accepted": self.accepted,
                "user_count": self.user_count,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 12:
            d = _codec.complete(self, d)
        try:
            self.accepted = d["accepted"]
            self.user_count = d["user_count"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.group_id = d["group_id"]
        self.group_name = d["group_name"]
        self.platform_key = d["platform_key"]
        self.visible = d["visible"]
        self.created = _codec.decode_datetime(d["created"])
        self.modified = _codec.decode_datetime(d["modified"])
        self.metadata = _models.CourseGroupSuggestionDetailMetadata.from_own_dict(d["metadata"])
        self.course_id = d["course_id"]
        self.course_name = d["course_name"]
        return self
