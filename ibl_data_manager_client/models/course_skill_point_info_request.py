from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .course_skill_point_info_request_point_data import CourseSkillPointInfoRequestPointData


@_codec.define
class CourseSkillPointInfoRequest(Model):
    """Request serializer for CourseSkillPointInfoView POST endpoint.
    Validates request body for updating course skill point information.

    Attributes:
        course_id: ID of the course to update skill point information for
        point_data: Dictionary mapping skill names to point values. Example: {'skill_name': 5}
        overwrite: If True, removes all skills not in point_data. If False, only updates specified skills. Default on the server:
            true.
    """

    course_id: str
    point_data: CourseSkillPointInfoRequestPointData
    overwrite: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"course_id": self.course_id, "point_data": _codec.encode(self.point_data), "overwrite": self.overwrite},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.overwrite = d["overwrite"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.course_id = d["course_id"]
        self.point_data = _models.CourseSkillPointInfoRequestPointData.from_own_dict(d["point_data"])
        return self
