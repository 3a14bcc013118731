from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .conversation_summary_detail import ConversationSummaryDetail
    from .message_pair import MessagePair


@_codec.define
class ConversationDetailResponse(Model):
    """ConversationDetailResponse."""

    messages: list[MessagePair]
    summary: ConversationSummaryDetail
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"messages": _codec.encode(self.messages), "summary": _codec.encode(self.summary)},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.messages = _codec.decode_list(_models.MessagePair.from_dict, d["messages"])
        self.summary = _models.ConversationSummaryDetail.from_dict(d["summary"])
        return self
