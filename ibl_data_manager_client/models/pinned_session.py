from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .mentor import Mentor
    from .pinned_message import PinnedMessage


@_codec.define
class PinnedSession(Model):
    """PinnedSession."""

    session_id: str
    messages: list[PinnedMessage]
    mentor: Mentor | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "session_id": self.session_id,
                "messages": _codec.encode(self.messages),
                "mentor": _codec.encode(self.mentor),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.mentor = d["mentor"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.session_id = d["session_id"]
        self.messages = _codec.decode_list(_models.PinnedMessage.from_dict, d["messages"])
        self.mentor = _codec.if_set(_codec.FirstOf(_models.Mentor.from_dict, _codec.plain), self.mentor)
        return self
