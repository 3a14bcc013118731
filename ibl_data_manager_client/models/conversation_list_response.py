from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .conversation_list_item import ConversationListItem
    from .conversation_list_response_pagination import ConversationListResponsePagination
    from .conversation_list_response_summary import ConversationListResponseSummary


@_codec.define
class ConversationListResponse(Model):
    """ConversationListResponse."""

    summary: ConversationListResponseSummary
    results: list[ConversationListItem]
    pagination: ConversationListResponsePagination
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "summary": _codec.encode(self.summary),
                "results": _codec.encode(self.results),
                "pagination": _codec.encode(self.pagination),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.summary = _models.ConversationListResponseSummary.from_own_dict(d["summary"])
        self.results = _codec.decode_list(_models.ConversationListItem.from_dict, d["results"])
        self.pagination = _models.ConversationListResponsePagination.from_own_dict(d["pagination"])
        return self
