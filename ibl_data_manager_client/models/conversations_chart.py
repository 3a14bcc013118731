from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .conversation_chart_point import ConversationChartPoint


@_codec.define
class ConversationsChart(Model):
    """ConversationsChart."""

    metric: str
    points: list[ConversationChartPoint]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"metric": self.metric, "points": _codec.encode(self.points)}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.metric = d["metric"]
        self.points = _codec.decode_list(_models.ConversationChartPoint.from_dict, d["points"])
        return self
