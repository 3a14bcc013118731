from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .recent_session_messages_item_message_data import RecentSessionMessagesItemMessageData


@_codec.define
class RecentSessionMessagesItemMessage(Model):
    """RecentSessionMessagesItemMessage."""

    type_: str | Unset = UNSET
    data: RecentSessionMessagesItemMessageData | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"type_": "type"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"type": self.type_, "data": _codec.encode(self.data)}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.type_ = d["type"]
            self.data = d["data"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.data = _codec.if_set(_models.RecentSessionMessagesItemMessageData.from_own_dict, self.data)
        return self
