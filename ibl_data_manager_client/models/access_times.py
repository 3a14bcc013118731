from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .access_times_heatmap import AccessTimesHeatmap


@_codec.define
class AccessTimes(Model):
    """AccessTimes."""

    metric: str | Unset = UNSET
    data: list[AccessTimesHeatmap] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"metric": self.metric, "data": _codec.encode(self.data)}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.metric = d["metric"]
            self.data = d["data"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.data = _codec.if_set_list(_models.AccessTimesHeatmap.from_dict, self.data)
        return self
