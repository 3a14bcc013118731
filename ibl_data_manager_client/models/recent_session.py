from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .recent_session_mentor import RecentSessionMentor
    from .recent_session_messages_item import RecentSessionMessagesItem


@_codec.define
class RecentSession(Model):
    """RecentSession."""

    session_id: UUID | Unset = UNSET
    title: None | str | Unset = UNSET
    messages_count: int | Unset = UNSET
    mentor_unique_id: UUID | Unset = UNSET
    mentor: RecentSessionMentor | Unset = UNSET
    messages: list[RecentSessionMessagesItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "session_id": _codec.encode(self.session_id),
                "title": self.title,
                "messages_count": self.messages_count,
                "mentor_unique_id": _codec.encode(self.mentor_unique_id),
                "mentor": _codec.encode(self.mentor),
                "messages": _codec.encode(self.messages),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.session_id = d["session_id"]
            self.title = d["title"]
            self.messages_count = d["messages_count"]
            self.mentor_unique_id = d["mentor_unique_id"]
            self.mentor = d["mentor"]
            self.messages = d["messages"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.session_id = _codec.if_set(_codec.decode_uuid, self.session_id)
        self.mentor_unique_id = _codec.if_set(_codec.decode_uuid, self.mentor_unique_id)
        self.mentor = _codec.if_set(_models.RecentSessionMentor.from_dict, self.mentor)
        self.messages = _codec.if_set_list(_models.RecentSessionMessagesItem.from_dict, self.messages)
        return self
