from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .course_detail import CourseDetail
    from .learner_credential import LearnerCredential
    from .mentor_detail import MentorDetail
    from .pathway_detail import PathwayDetail
    from .program_detail import ProgramDetail
    from .skills_detail import SkillsDetail
    from .time_spent_detail import TimeSpentDetail


@_codec.define
class LearnerData(Model):
    """LearnerData."""

    courses: list[CourseDetail] | Unset = UNSET
    programs: list[ProgramDetail] | Unset = UNSET
    pathways: list[PathwayDetail] | Unset = UNSET
    mentors: list[MentorDetail] | Unset = UNSET
    skills: SkillsDetail | Unset = UNSET
    credentials: list[LearnerCredential] | Unset = UNSET
    time_spent: TimeSpentDetail | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "courses": _codec.encode(self.courses),
                "programs": _codec.encode(self.programs),
                "pathways": _codec.encode(self.pathways),
                "mentors": _codec.encode(self.mentors),
                "skills": _codec.encode(self.skills),
                "credentials": _codec.encode(self.credentials),
                "time_spent": _codec.encode(self.time_spent),
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
            self.courses = d["courses"]
            self.programs = d["programs"]
            self.pathways = d["pathways"]
            self.mentors = d["mentors"]
            self.skills = d["skills"]
            self.credentials = d["credentials"]
            self.time_spent = d["time_spent"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.courses = _codec.if_set_list(_models.CourseDetail.from_dict, self.courses)
        self.programs = _codec.if_set_list(_models.ProgramDetail.from_dict, self.programs)
        self.pathways = _codec.if_set_list(_models.PathwayDetail.from_dict, self.pathways)
        self.mentors = _codec.if_set_list(_models.MentorDetail.from_dict, self.mentors)
        self.skills = _codec.if_set(_models.SkillsDetail.from_dict, self.skills)
        self.credentials = _codec.if_set_list(_models.LearnerCredential.from_dict, self.credentials)
        self.time_spent = _codec.if_set(_models.TimeSpentDetail.from_dict, self.time_spent)
        return self
