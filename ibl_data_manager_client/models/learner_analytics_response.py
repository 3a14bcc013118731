from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .learner_analytics_result import LearnerAnalyticsResult
    from .learner_summary import LearnerSummary
    from .learner_user_info import LearnerUserInfo
    from .overtime_data_point import OvertimeDataPoint
    from .pagination import Pagination


@_codec.define
class LearnerAnalyticsResponse(Model):
    """Unified response serializer for learner analytics endpoint.

    Attributes:
        summary: Serializer for learner summary data across all platforms.
        overtime: Time spent over time data (when overtime=true)
    """

    user: LearnerUserInfo
    summary: LearnerSummary
    results: list[LearnerAnalyticsResult]
    pagination: Pagination
    generated_at: datetime.datetime
    overtime: list[OvertimeDataPoint] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "user": _codec.encode(self.user),
                "summary": _codec.encode(self.summary),
                "results": _codec.encode(self.results),
                "pagination": _codec.encode(self.pagination),
                "generated_at": _codec.encode(self.generated_at),
                "overtime": _codec.encode(self.overtime),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.overtime = d["overtime"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.user = _models.LearnerUserInfo.from_dict(d["user"])
        self.summary = _models.LearnerSummary.from_dict(d["summary"])
        self.results = _codec.decode_list(_models.LearnerAnalyticsResult.from_dict, d["results"])
        self.pagination = _models.Pagination.from_dict(d["pagination"])
        self.generated_at = _codec.decode_datetime(d["generated_at"])
        self.overtime = _codec.if_set_list(_models.OvertimeDataPoint.from_dict, self.overtime)
        return self
