from __future__ import annotations

from typing import Any, ClassVar, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class NotificationToggled(Model):
    """NotificationToggled."""

    type_: str | Unset = UNSET
    is_enabled: bool | Unset = UNSET
    platform: str | Unset = UNSET
    message: str | Unset = UNSET
    allow_notification: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"type_": "type"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "type": self.type_,
                "is_enabled": self.is_enabled,
                "platform": self.platform,
                "message": self.message,
                "allow_notification": self.allow_notification,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.type_ = d["type"]
            self.is_enabled = d["is_enabled"]
            self.platform = d["platform"]
            self.message = d["message"]
            self.allow_notification = d["allow_notification"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
