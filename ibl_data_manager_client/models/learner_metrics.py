from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .top_content import TopContent


@_codec.define
class LearnerMetrics(Model):
    """Serializer for learner metrics from UserPlatformSummary.

    Attributes:
        enrollments: Total enrollments
        programs: Total programs
        pathways: Total pathways
        resources: Total resources
        reported_skills: Reported skills count
        desired_skills: Desired skills count
        assigned_skills: Assigned skills count
        total_skills: Total skills count
        credentials: Credentials earned
        points: Total points
        total_time_spent_seconds: Total time spent in seconds
        top_content: Serializer for top content information.
    """

    enrollments: int
    programs: int
    pathways: int
    resources: int
    reported_skills: int
    desired_skills: int
    assigned_skills: int
    total_skills: int
    credentials: int
    points: float
    total_time_spent_seconds: int
    top_content: TopContent
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "enrollments": self.enrollments,
                "programs": self.programs,
                "pathways": self.pathways,
                "resources": self.resources,
                "reported_skills": self.reported_skills,
                "desired_skills": self.desired_skills,
                "assigned_skills": self.assigned_skills,
                "total_skills": self.total_skills,
                "credentials": self.credentials,
                "points": self.points,
                "total_time_spent_seconds": self.total_time_spent_seconds,
                "top_content": _codec.encode(self.top_content),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 12:
            d = _codec.complete(self, d)
        self.enrollments = d["enrollments"]
        self.programs = d["programs"]
        self.pathways = d["pathways"]
        self.resources = d["resources"]
        self.reported_skills = d["reported_skills"]
        self.desired_skills = d["desired_skills"]
        self.assigned_skills = d["assigned_skills"]
        self.total_skills = d["total_skills"]
        self.credentials = d["credentials"]
        self.points = d["points"]
        self.total_time_spent_seconds = d["total_time_spent_seconds"]
        self.top_content = _models.TopContent.from_dict(d["top_content"])
        return self
