from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .recent_session_messages_item_feedback_type_0 import RecentSessionMessagesItemFeedbackType0
    from .recent_session_messages_item_message import RecentSessionMessagesItemMessage


@_codec.define
class RecentSessionMessagesItem(Model):
    """RecentSessionMessagesItem."""

    id: int | Unset = UNSET
    title: None | str | Unset = UNSET
    inserted_at: datetime.datetime | Unset = UNSET
    message: RecentSessionMessagesItemMessage | Unset = UNSET
    feedback: None | RecentSessionMessagesItemFeedbackType0 | Unset = UNSET
    document_sources: Any | Unset = UNSET
    files: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "title": self.title,
                "inserted_at": _codec.encode(self.inserted_at),
                "message": _codec.encode(self.message),
                "feedback": _codec.encode(self.feedback),
                "document_sources": _codec.encode(self.document_sources),
                "files": _codec.encode(self.files),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 7:
            d = _codec.complete(self, d)
        try:
            self.id = d["id"]
            self.title = d["title"]
            self.inserted_at = d["inserted_at"]
            self.message = d["message"]
            self.feedback = d["feedback"]
            self.document_sources = d["document_sources"]
            self.files = d["files"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.inserted_at = _codec.if_set(_codec.decode_datetime, self.inserted_at)
        self.message = _codec.if_set(_models.RecentSessionMessagesItemMessage.from_dict, self.message)
        self.feedback = _codec.optional(_models.RecentSessionMessagesItemFeedbackType0.from_own_dict, self.feedback)
        return self
