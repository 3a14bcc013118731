from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class UserMemoryContextResponse(Model):
    """UserMemoryContextResponse."""

    username: str
    platform_key: str
    extra_data: None | str | Unset = UNSET
    use_reported_skills: bool | Unset = UNSET
    use_desired_skills: bool | Unset = UNSET
    use_credentials: bool | Unset = UNSET
    use_enrolled_courses: bool | Unset = UNSET
    use_time_spent: bool | Unset = UNSET
    use_completed_courses: bool | Unset = UNSET
    use_completed_programs: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "username": self.username,
                "platform_key": self.platform_key,
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.username = pop("username")
        self.platform_key = pop("platform_key")
        self.extra_data = pop("extra_data", UNSET)
        self.use_reported_skills = pop("use_reported_skills", UNSET)
        self.use_desired_skills = pop("use_desired_skills", UNSET)
        self.use_credentials = pop("use_credentials", UNSET)
        self.use_enrolled_courses = pop("use_enrolled_courses", UNSET)
        self.use_time_spent = pop("use_time_spent", UNSET)
        self.use_completed_courses = pop("use_completed_courses", UNSET)
        self.use_completed_programs = pop("use_completed_programs", UNSET)
        if d:
            self.additional_properties = d
        return self
