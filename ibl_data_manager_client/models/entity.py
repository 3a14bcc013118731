from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .entity_type_enum import EntityTypeEnum


@_codec.define
class Entity(Model):
    """Entity information for the invoice.

    Attributes:
        type_: * `user` - user
            * `platform` - platform
            * `global` - global
    """

    display_name: str
    type_: EntityTypeEnum | Unset = UNSET
    username: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    platform_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"type_": "type"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "display_name": self.display_name,
                "type": self.type_,
                "username": self.username,
                "platform_key": self.platform_key,
                "platform_name": self.platform_name,
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
            self.username = d["username"]
            self.platform_key = d["platform_key"]
            self.platform_name = d["platform_name"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.display_name = d["display_name"]
        return self
