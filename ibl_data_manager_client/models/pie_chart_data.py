from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .pie_chart_segment import PieChartSegment


@_codec.define
class PieChartData(Model):
    """PieChartData."""

    new_users: PieChartSegment
    returning_users: PieChartSegment
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"new_users": _codec.encode(self.new_users), "returning_users": _codec.encode(self.returning_users)},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.new_users = _models.PieChartSegment.from_dict(d["new_users"])
        self.returning_users = _models.PieChartSegment.from_dict(d["returning_users"])
        return self
