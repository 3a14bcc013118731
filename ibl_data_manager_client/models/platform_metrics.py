from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .metric_detail import MetricDetail
    from .points_metric import PointsMetric
    from .skills_metric import SkillsMetric


@_codec.define
class PlatformMetrics(Model):
    """Serializer for detailed platform metrics (platform-specific view).

    Attributes:
        enrollments: Base serializer for detailed metric data.
        programs: Base serializer for detailed metric data.
        pathways: Base serializer for detailed metric data.
        resources: Base serializer for detailed metric data.
        skills: Serializer for skills metrics with breakdown.
        credentials: Base serializer for detailed metric data.
        points: Serializer for points metrics.
    """

    enrollments: MetricDetail
    programs: MetricDetail
    pathways: MetricDetail
    resources: MetricDetail
    skills: SkillsMetric
    credentials: MetricDetail
    points: PointsMetric
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "enrollments": _codec.encode(self.enrollments),
                "programs": _codec.encode(self.programs),
                "pathways": _codec.encode(self.pathways),
                "resources": _codec.encode(self.resources),
                "skills": _codec.encode(self.skills),
                "credentials": _codec.encode(self.credentials),
                "points": _codec.encode(self.points),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 7:
            d = _codec.complete(self, d)
        self.enrollments = _models.MetricDetail.from_dict(d["enrollments"])
        self.programs = _models.MetricDetail.from_dict(d["programs"])
        self.pathways = _models.MetricDetail.from_dict(d["pathways"])
        self.resources = _models.MetricDetail.from_dict(d["resources"])
        self.skills = _models.SkillsMetric.from_dict(d["skills"])
        self.credentials = _models.MetricDetail.from_dict(d["credentials"])
        self.points = _models.PointsMetric.from_dict(d["points"])
        return self
