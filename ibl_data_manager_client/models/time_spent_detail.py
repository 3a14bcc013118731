from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .overtime_data_point import OvertimeDataPoint
    from .time_spent_course import TimeSpentCourse


@_codec.define
class TimeSpentDetail(Model):
    """TimeSpentDetail.

    Attributes:
        overtime: Time spent over time data (when overtime=true)
    """

    courses: list[TimeSpentCourse]
    total_time_spent: str
    total_time_spent_secs: int
    overtime: list[OvertimeDataPoint] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "courses": _codec.encode(self.courses),
                "total_time_spent": self.total_time_spent,
                "total_time_spent_secs": self.total_time_spent_secs,
                "overtime": _codec.encode(self.overtime),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.overtime = d["overtime"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.courses = _codec.decode_list(_models.TimeSpentCourse.from_dict, d["courses"])
        self.total_time_spent = d["total_time_spent"]
        self.total_time_spent_secs = d["total_time_spent_secs"]
        self.overtime = _codec.if_set_list(_models.OvertimeDataPoint.from_dict, self.overtime)
        return self
