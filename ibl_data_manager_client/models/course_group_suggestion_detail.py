from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .course_group_suggestion_detail_metadata import CourseGroupSuggestionDetailMetadata


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        from .course_group_suggestion_detail_metadata import CourseGroupSuggestionDetailMetadata

        d = {**src_dict}
        result = cls(
            id=d.pop("id"),
            group_id=d.pop("group_id"),
            group_name=d.pop("group_name"),
            platform_key=d.pop("platform_key"),
            visible=d.pop("visible"),
            created=_codec.decode_datetime(d.pop("created")),
            modified=_codec.decode_datetime(d.pop("modified")),
            metadata=CourseGroupSuggestionDetailMetadata.from_dict(d.pop("metadata")),
            course_id=d.pop("course_id"),
            course_name=d.pop("course_name"),
            accepted=d.pop("accepted", UNSET),
            user_count=d.pop("user_count", UNSET),
        )
        result.additional_properties = d
        return result
