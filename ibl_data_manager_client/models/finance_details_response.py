from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .finance_details_response_rows_item import FinanceDetailsResponseRowsItem
    from .metric_info import MetricInfo


@_attrs_define
class FinanceDetailsResponse(Model):
    """Serializer for /financial/details responses."""

    page: int
    limit: int
    total_pages: int
    total_records: int
    rows: list[FinanceDetailsResponseRowsItem] | Unset = UNSET
    total_cost: str | Unset = UNSET
    metrics: list[MetricInfo] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "page": self.page,
                "limit": self.limit,
                "total_pages": self.total_pages,
                "total_records": self.total_records,
                "rows": _codec.encode(self.rows),
                "total_cost": self.total_cost,
                "metrics": _codec.encode(self.metrics),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        from .finance_details_response_rows_item import FinanceDetailsResponseRowsItem
        from .metric_info import MetricInfo

        d = {**src_dict}
        result = cls(
            page=d.pop("page"),
            limit=d.pop("limit"),
            total_pages=d.pop("total_pages"),
            total_records=d.pop("total_records"),
            rows=_codec.optional_list(FinanceDetailsResponseRowsItem.from_dict, d.pop("rows", UNSET)),
            total_cost=d.pop("total_cost", UNSET),
            metrics=_codec.optional_list(MetricInfo.from_dict, d.pop("metrics", UNSET)),
        )
        result.additional_properties = d
        return result
