from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class CrontabSchedule(Model):
    """CrontabSchedule.

    Attributes:
        minute: Cron Minutes to Run. Use "*" for "all". (Example: "0,30")
        hour: Cron Hours to Run. Use "*" for "all". (Example: "8,20")
        day_of_week: Cron Days Of The Week to Run. Use "*" for "all", Sunday is 0 or 7, Monday is 1. (Example: "0,5")
        day_of_month: Cron Days Of The Month to Run. Use "*" for "all". (Example: "1,15")
        month_of_year: Cron Months (1-12) Of The Year to Run. Use "*" for "all". (Example: "1,12")
    """

    minute: str | Unset = UNSET
    hour: str | Unset = UNSET
    day_of_week: str | Unset = UNSET
    day_of_month: str | Unset = UNSET
    month_of_year: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "minute": self.minute,
                "hour": self.hour,
                "day_of_week": self.day_of_week,
                "day_of_month": self.day_of_month,
                "month_of_year": self.month_of_year,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.minute = d["minute"]
            self.hour = d["hour"]
            self.day_of_week = d["day_of_week"]
            self.day_of_month = d["day_of_month"]
            self.month_of_year = d["month_of_year"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
