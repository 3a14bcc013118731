from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .course_group_suggestion_create_metadata import CourseGroupSuggestionCreateMetadata


@_codec.define
class CourseGroupSuggestionCreate(Model):
    """Request serializer for CourseGroupSuggestionManagementView POST endpoint

    Attributes:
        platform_key: The platform for the group suggestion
        course_id: The course ID to suggest
        group_id: The group to suggest the course to
        accepted: Whether the suggestion is accepted. Default on the server: false.
        visible: Whether the suggestion is visible. Default on the server: true.
        metadata: Additional suggestion metadata
        suggested_by: The user who suggested the group
        direct: Whether the suggestion is direct. Default on the server: true.
        department_mode: Flag to ensure department admins can call the API. Default on the server: false.
        platform_org: The organization of the platform.
    """

    platform_key: str
    course_id: str
    group_id: int
    accepted: bool | Unset = UNSET
    visible: bool | Unset = UNSET
    metadata: CourseGroupSuggestionCreateMetadata | Unset = UNSET
    suggested_by: str | Unset = UNSET
    direct: bool | Unset = UNSET
    department_mode: bool | Unset = UNSET
    platform_org: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "platform_key": self.platform_key,
                "course_id": self.course_id,
                "group_id": self.group_id,
                "accepted": self.accepted,
                "visible": self.visible,
                "metadata": _codec.encode(self.metadata),
                "suggested_by": self.suggested_by,
                "direct": self.direct,
                "department_mode": self.department_mode,
                "platform_org": self.platform_org,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 10:
            d = _codec.complete(self, d)
        try:
            self.accepted = d["accepted"]
            self.visible = d["visible"]
            self.metadata = d["metadata"]
            self.suggested_by = d["suggested_by"]
            self.direct = d["direct"]
            self.department_mode = d["department_mode"]
            self.platform_org = d["platform_org"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.platform_key = d["platform_key"]
        self.course_id = d["course_id"]
        self.group_id = d["group_id"]
        self.metadata = _codec.if_set(_models.CourseGroupSuggestionCreateMetadata.from_own_dict, self.metadata)
        return self
