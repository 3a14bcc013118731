from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .content_averages import ContentAverages
    from .content_totals import ContentTotals
    from .overtime_data_point import OvertimeDataPoint


@_codec.define
class ContentSummary(Model):
    """Serializer for content summary data.

    Attributes:
        totals: Serializer for content summary totals.
        averages: Serializer for content summary averages.
        overtime: Time spent over time data (courses only, when include_overtime=true)
    """

    totals: ContentTotals
    averages: ContentAverages
    overtime: list[OvertimeDataPoint] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "totals": _codec.encode(self.totals),
                "averages": _codec.encode(self.averages),
                "overtime": _codec.encode(self.overtime),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.overtime = d["overtime"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.totals = _models.ContentTotals.from_dict(d["totals"])
        self.averages = _models.ContentAverages.from_dict(d["averages"])
        self.overtime = _codec.if_set_list(_models.OvertimeDataPoint.from_dict, self.overtime)
        return self
