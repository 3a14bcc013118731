from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .chat_history import ChatHistory
    from .mentor import Mentor


@_codec.define
class PinnedMessageGet(Model):
    """PinnedMessageGet."""

    session_id: str
    mentor: Mentor
    messages: list[ChatHistory]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "session_id": self.session_id,
                "mentor": _codec.encode(self.mentor),
                "messages": _codec.encode(self.messages),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.session_id = d["session_id"]
        self.mentor = _models.Mentor.from_dict(d["mentor"])
        self.messages = _codec.decode_list(_models.ChatHistory.from_dict, d["messages"])
        return self
