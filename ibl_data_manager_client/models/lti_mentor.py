from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .lti_mentor_course_x_block import LtiMentorCourseXBlock


@_codec.define
class LtiMentor(Model):
    """LtiMentor.

    Attributes:
        name: The name of the mentor
        org: The org of the mentor
        course_key: The course key
    """

    id: int
    name: str
    org: str
    course_key: str
    mentor_config: LtiMentorCourseXBlock
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "name": self.name,
                "org": self.org,
                "course_key": self.course_key,
                "mentor_config": _codec.encode(self.mentor_config),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        self.id = d["id"]
        self.name = d["name"]
        self.org = d["org"]
        self.course_key = d["course_key"]
        self.mentor_config = _models.LtiMentorCourseXBlock.from_dict(d["mentor_config"])
        return self
