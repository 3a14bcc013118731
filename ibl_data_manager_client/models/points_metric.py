from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .points_metric_details_item import PointsMetricDetailsItem


@_codec.define
class PointsMetric(Model):
    """Serializer for points metrics."""

    total: float
    details: list[PointsMetricDetailsItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"total": self.total, "details": _codec.encode(self.details)}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.details = d["details"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.total = d["total"]
        self.details = _codec.if_set_list(_models.PointsMetricDetailsItem.from_own_dict, self.details)
        return self
