from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class UserMemoryContextRequest(Model):
    """UserMemoryContextRequest.

    Attributes:
        extra_data: Extra custom data to be added to the memory
    """

    extra_data: str | Unset = UNSET
    use_reported_skills: bool | Unset = UNSET
    use_desired_skills: bool | Unset = UNSET
    use_credentials: bool | Unset = UNSET
    use_enrolled_courses: bool | Unset = UNSET
    use_time_spent: bool | Unset = UNSET
    use_completed_courses: bool | Unset = UNSET
    use_completed_programs: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "extra_data": self.extra_data,
                "use_reported_skills": self.use_reported_skills,
                "use_desired_skills": self.use_desired_skills,
                "use_credentials": self.use_credentials,
                "use_enrolled_courses": self.use_enrolled_courses,
                "use_time_spent": self.use_time_spent,
                "use_completed_courses": self.use_completed_courses,
                "use_completed_programs": self.use_completed_programs,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 8:
            d = _codec.complete(self, d)
        try:
            self.extra_data = d["extra_data"]
            self.use_reported_skills = d["use_reported_skills"]
            self.use_desired_skills = d["use_desired_skills"]
            self.use_credentials = d["use_credentials"]
            self.use_enrolled_courses = d["use_enrolled_courses"]
            self.use_time_spent = d["use_time_spent"]
            self.use_completed_courses = d["use_completed_courses"]
            self.use_completed_programs = d["use_completed_programs"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
