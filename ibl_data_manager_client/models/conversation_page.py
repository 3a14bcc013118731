from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .analytics_page_info import AnalyticsPageInfo
    from .conversation_list_item import ConversationListItem
    from .conversation_totals import ConversationTotals


@_codec.define
class ConversationPage(Model):
    """ConversationPage."""

    results: list[ConversationListItem]
    pagination: AnalyticsPageInfo
    summary: ConversationTotals
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "results": _codec.encode(self.results),
                "pagination": _codec.encode(self.pagination),
                "summary": _codec.encode(self.summary),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.results = _codec.decode_list(_models.ConversationListItem.from_dict, d["results"])
        self.pagination = _models.AnalyticsPageInfo.from_dict(d["pagination"])
        self.summary = _models.ConversationTotals.from_dict(d["summary"])
        return self
