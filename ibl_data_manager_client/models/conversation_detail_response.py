from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .conversation_detail_response_messages_item import ConversationDetailResponseMessagesItem
    from .conversation_detail_response_summary import ConversationDetailResponseSummary


@_codec.define
class ConversationDetailResponse(Model):
    """ConversationDetailResponse."""

    summary: ConversationDetailResponseSummary
    messages: list[ConversationDetailResponseMessagesItem]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"summary": _codec.encode(self.summary), "messages": _codec.encode(self.messages)},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.summary = _models.ConversationDetailResponseSummary.from_own_dict(d["summary"])
        self.messages = _codec.decode_list(_models.ConversationDetailResponseMessagesItem.from_own_dict, d["messages"])
        return self
