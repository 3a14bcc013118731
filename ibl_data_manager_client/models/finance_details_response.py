from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
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
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.page = pop("page")
        self.limit = pop("limit")
        self.total_pages = pop("total_pages")
        self.total_records = pop("total_records")
        self.rows = _codec.optional_list(_models.FinanceDetailsResponseRowsItem.from_dict, pop("rows", UNSET))
        self.total_cost = pop("total_cost", UNSET)
        self.metrics = _codec.optional_list(_models.MetricInfo.from_dict, pop("metrics", UNSET))
        if d:
            self.additional_properties = d
        return self
