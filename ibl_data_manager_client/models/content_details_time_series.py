from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .content_details_time_series_point import ContentDetailsTimeSeriesPoint


@_codec.define
class ContentDetailsTimeSeries(Model):
    """Serializer describing the time series block.

    Attributes:
        metric: Metric represented in the time series
        interval: Aggregation interval (e.g., month)
    """

    metric: str
    interval: str
    data: list[ContentDetailsTimeSeriesPoint]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"metric": self.metric, "interval": self.interval, "data": _codec.encode(self.data)},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.metric = d["metric"]
        self.interval = d["interval"]
        self.data = _codec.decode_list(_models.ContentDetailsTimeSeriesPoint.from_dict, d["data"])
        return self
