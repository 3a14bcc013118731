from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .topic_statistics import TopicStatistics


@_codec.define
class PaginatedTopicStatisticsResponse(Model):
    """PaginatedTopicStatisticsResponse."""

    count: int
    next_: None | str
    previous: None | str
    results: list[TopicStatistics]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"next_": "next"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "count": self.count,
                "next": self.next_,
                "previous": self.previous,
                "results": _codec.encode(self.results),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.count = d["count"]
        self.next_ = d["next"]
        self.previous = d["previous"]
        self.results = _codec.decode_list(_models.TopicStatistics.from_dict, d["results"])
        return self
