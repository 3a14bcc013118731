from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .disclaimer_scope_enum import DisclaimerScopeEnum


@_codec.define
class Disclaimer(Model):
    """Disclaimer.

    Attributes:
        platform: Platform to which the disclaimer applies.
        scope: * `platform` - Platform
            * `mentor` - Mentor
    """

    id: int
    platform: int
    content: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    has_agreed: bool
    platform_key: str
    scope: DisclaimerScopeEnum | Unset = UNSET
    title: str | Unset = UNSET
    active: bool | Unset = UNSET
    mentors: list[UUID] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "platform": self.platform,
                "content": self.content,
                "created_at": _codec.encode(self.created_at),
                "updated_at": _codec.encode(self.updated_at),
                "has_agreed": self.has_agreed,
                "platform_key": self.platform_key,
                "scope": self.scope,
                "title": self.title,
                "active": self.active,
                "mentors": _codec.encode(self.mentors),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 11:
            d = _codec.complete(self, d)
        try:
            self.scope = d["scope"]
            self.title = d["title"]
            self.active = d["active"]
            self.mentors = d["mentors"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.platform = d["platform"]
        self.content = d["content"]
        self.created_at = _codec.decode_datetime(d["created_at"])
        self.updated_at = _codec.decode_datetime(d["updated_at"])
        self.has_agreed = d["has_agreed"]
        self.platform_key = d["platform_key"]
        self.mentors = _codec.if_set_list(_codec.decode_uuid, self.mentors)
        return self
