from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .content_details_summary_averages import ContentDetailsSummaryAverages
    from .content_details_summary_totals import ContentDetailsSummaryTotals
    from .content_details_time_series import ContentDetailsTimeSeries


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "totals": _codec.encode(self.totals),
                "averages": _codec.encode(self.averages),
                "time_series": _codec.encode(self.time_series),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        from .content_details_summary_averages import ContentDetailsSummaryAverages
        from .content_details_summary_totals import ContentDetailsSummaryTotals
        from .content_details_time_series import ContentDetailsTimeSeries

        d = {**src_dict}
        result = cls(
            totals=ContentDetailsSummaryTotals.from_dict(d.pop("totals")),
            averages=ContentDetailsSummaryAverages.from_dict(d.pop("averages")),
            time_series=_codec.optional(ContentDetailsTimeSeries.from_dict, d.pop("time_series", UNSET)),
        )
        result.additional_properties = d
        return result
