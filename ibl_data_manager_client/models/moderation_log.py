from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .target_system_enum import TargetSystemEnum


@_codec.define
class ModerationLog(Model):
    """ModerationLog.

    Attributes:
        target_system: * `Safety System` - Safety System
            * `Moderation System` - Moderation System
    """

    id: int
    email: str
    platform_key: str
    mentor: int
    prompt: str
    reason: str
    date_created: datetime.datetime
    username: str | Unset = UNSET
    target_system: TargetSystemEnum | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "email": self.email,
                "platform_key": self.platform_key,
                "mentor": self.mentor,
                "prompt": self.prompt,
                "reason": self.reason,
                "date_created": _codec.encode(self.date_created),
                "username": self.username,
                "target_system": self.target_system,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 9:
            d = _codec.complete(self, d)
        try:
            self.username = d["username"]
            self.target_system = d["target_system"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.email = d["email"]
        self.platform_key = d["platform_key"]
        self.mentor = d["mentor"]
        self.prompt = d["prompt"]
        self.reason = d["reason"]
        self.date_created = _codec.decode_datetime(d["date_created"])
        return self
