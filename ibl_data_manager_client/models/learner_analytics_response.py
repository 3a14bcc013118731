from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .learner_analytics_result import LearnerAnalyticsResult
    from .learner_summary import LearnerSummary
    from .learner_user_info import LearnerUserInfo
    from .overtime_data_point import OvertimeDataPoint
    from .pagination import Pagination


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        from .learner_analytics_result import LearnerAnalyticsResult
        from .learner_summary import LearnerSummary
        from .learner_user_info import LearnerUserInfo
        from .overtime_data_point import OvertimeDataPoint
        from .pagination import Pagination

        d = {**src_dict}
        result = cls(
            user=LearnerUserInfo.from_dict(d.pop("user")),
            summary=LearnerSummary.from_dict(d.pop("summary")),
            results=_codec.decode_list(LearnerAnalyticsResult.from_dict, d.pop("results")),
            pagination=Pagination.from_dict(d.pop("pagination")),
            generated_at=_codec.decode_datetime(d.pop("generated_at")),
            overtime=_codec.optional_list(OvertimeDataPoint.from_dict, d.pop("overtime", UNSET)),
        )
        result.additional_properties = d
        return result
