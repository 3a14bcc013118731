from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import Model

if TYPE_CHECKING:
    from .content_details_time_series_point import ContentDetailsTimeSeriesPoint


@_attrs_define
class ContentDetailsTimeSeries(Model):
    """Serializer describing the time series block.

    Attributes:
        metric: Metric represented in the time series
        interval: Aggregation interval (e.g., month)
    """

    metric: str
    interval: str
    data: list[ContentDetailsTimeSeriesPoint]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "metric": self.metric,
                "interval": self.interval,
                "data": _codec.encode(self.data),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.metric = d["metric"]
        self.interval = d["interval"]
        self.data = _codec.decode_list(_models.ContentDetailsTimeSeriesPoint.from_dict, d["data"])
        return self
