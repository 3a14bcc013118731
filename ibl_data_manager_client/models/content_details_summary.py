from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .content_details_summary_averages import ContentDetailsSummaryAverages
    from .content_details_summary_totals import ContentDetailsSummaryTotals
    from .content_details_time_series import ContentDetailsTimeSeries


@_codec.define
class ContentDetailsSummary(Model):
    """Serializer for summary data in the content details endpoint.

    Attributes:
        totals: Total counts related to the content item
        averages: Average values related to the content item
        time_series: Serializer describing the time series block.
    """

    totals: ContentDetailsSummaryTotals
    averages: ContentDetailsSummaryAverages
    time_series: ContentDetailsTimeSeries | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "totals": _codec.encode(self.totals),
                "averages": _codec.encode(self.averages),
                "time_series": _codec.encode(self.time_series),
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
            self.time_series = d["time_series"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.totals = _models.ContentDetailsSummaryTotals.from_dict(d["totals"])
        self.averages = _models.ContentDetailsSummaryAverages.from_dict(d["averages"])
        self.time_series = _codec.if_set(_models.ContentDetailsTimeSeries.from_dict, self.time_series)
        return self
