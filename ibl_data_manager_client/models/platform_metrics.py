from __future__ import annotations

from .. import models as _models
from .._json import records as _records


@_records.define
class PlatformMetrics(_records.Record):
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

    enrollments: _models.MetricDetail
    programs: _models.MetricDetail
    pathways: _models.MetricDetail
    resources: _models.MetricDetail
    skills: _models.SkillsMetric
    credentials: _models.MetricDetail
    points: _models.PointsMetric

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("enrollments", "enrollments", _models.MetricDetail, True),
            ("programs", "programs", _models.MetricDetail, True),
            ("pathways", "pathways", _models.MetricDetail, True),
            ("resources", "resources", _models.MetricDetail, True),
            ("skills", "skills", _models.SkillsMetric, True),
            ("credentials", "credentials", _models.MetricDetail, True),
            ("points", "points", _models.PointsMetric, True),
        )
