from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .finance_row import FinanceRow
    from .metric_info import MetricInfo


@_codec.define
class FinanceDetailsResponse(Model):
    """Serializer for /financial/details responses."""

    page: int
    limit: int
    total_pages: int
    total_records: int
    rows: list[FinanceRow] | Unset = UNSET
    total_cost: str | Unset = UNSET
    metrics: list[MetricInfo] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 7:
            d = _codec.complete(self, d)
        try:
            self.rows = d["rows"]
            self.total_cost = d["total_cost"]
            self.metrics = d["metrics"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.page = d["page"]
        self.limit = d["limit"]
        self.total_pages = d["total_pages"]
        self.total_records = d["total_records"]
        self.rows = _codec.if_set_list(_models.FinanceRow.from_dict, self.rows)
        self.metrics = _codec.if_set_list(_models.MetricInfo.from_dict, self.metrics)
        return self
