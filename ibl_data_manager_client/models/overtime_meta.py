from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class OvertimeMeta(Model):
    """OvertimeMeta.

    Attributes:
        total: Total records
        change_range: Change in range. Default on the server: 0.
        change_last_seven_days: Change in last 7 days. Default on the server: 0.
        change_last_thirty_days: Change in last 30 days. Default on the server: 0.
        change_last_seven_days_percent: Change in last 7 days in percentage. Default on the server: 0.0.
        change_last_thirty_days_percent: Change in last 30 days in percentage. Default on the server: 0.0.
        change_range_percent: Change in range in percentage
    """

    total: int
    change_range: int | Unset = UNSET
    change_last_seven_days: int | Unset = UNSET
    change_last_thirty_days: int | Unset = UNSET
    change_last_seven_days_percent: float | Unset = UNSET
    change_last_thirty_days_percent: float | Unset = UNSET
    change_range_percent: float | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "total": self.total,
                "change_range": self.change_range,
                "change_last_seven_days": self.change_last_seven_days,
                "change_last_thirty_days": self.change_last_thirty_days,
                "change_last_seven_days_percent": self.change_last_seven_days_percent,
                "change_last_thirty_days_percent": self.change_last_thirty_days_percent,
                "change_range_percent": self.change_range_percent,
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
            self.change_range = d["change_range"]
            self.change_last_seven_days = d["change_last_seven_days"]
            self.change_last_thirty_days = d["change_last_thirty_days"]
            self.change_last_seven_days_percent = d["change_last_seven_days_percent"]
            self.change_last_thirty_days_percent = d["change_last_thirty_days_percent"]
            self.change_range_percent = d["change_range_percent"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.total = d["total"]
        return self
