from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .analytics_page_info import AnalyticsPageInfo
    from .topic_detail import TopicDetail


@_codec.define
class TopicDetails(Model):
    """TopicDetails."""

    results: list[TopicDetail]
    pagination: AnalyticsPageInfo
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"results": _codec.encode(self.results), "pagination": _codec.encode(self.pagination)},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.results = _codec.decode_list(_models.TopicDetail.from_dict, d["results"])
        self.pagination = _models.AnalyticsPageInfo.from_dict(d["pagination"])
        return self
