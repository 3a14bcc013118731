from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .enrollment_info import EnrollmentInfo
    from .learner_course_completion import LearnerCourseCompletion


@_codec.define
class CourseDetail(Model):
    """CourseDetail.

    Attributes:
        time_spent: Total time spent on this course in human-readable format (e.g., '1h 30m')
        time_spent_secs: Total time spent on this course in seconds
    """

    course_id: str
    enrollment: EnrollmentInfo
    name: None | str | Unset = UNSET
    platform: None | str | Unset = UNSET
    completion: LearnerCourseCompletion | None | Unset = UNSET
    time_spent: str | Unset = UNSET
    time_spent_secs: int | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "course_id": self.course_id,
                "enrollment": _codec.encode(self.enrollment),
                "name": self.name,
                "platform": self.platform,
                "completion": _codec.encode(self.completion),
                "time_spent": self.time_spent,
                "time_spent_secs": self.time_spent_secs,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 7:
            d = _codec.complete(self, d)
        try:
            self.name = d["name"]
            self.platform = d["platform"]
            self.completion = d["completion"]
            self.time_spent = d["time_spent"]
            self.time_spent_secs = d["time_spent_secs"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.course_id = d["course_id"]
        self.enrollment = _models.EnrollmentInfo.from_dict(d["enrollment"])
        self.completion = _codec.optional(_models.LearnerCourseCompletion.from_dict, self.completion)
        return self
