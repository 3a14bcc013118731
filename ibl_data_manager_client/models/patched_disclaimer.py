from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .disclaimer_scope_enum import DisclaimerScopeEnum


@_codec.define
class PatchedDisclaimer(Model):
    """PatchedDisclaimer.

    Attributes:
        scope: * `platform` - Platform
            * `mentor` - Mentor
    """

    scope: DisclaimerScopeEnum | Unset = UNSET
    content: str | Unset = UNSET
    title: str | Unset = UNSET
    active: bool | Unset = UNSET
    mentors: list[UUID] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "scope": self.scope,
                "content": self.content,
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
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.scope = d["scope"]
            self.content = d["content"]
            self.title = d["title"]
            self.active = d["active"]
            self.mentors = d["mentors"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.mentors = _codec.if_set_list(_codec.decode_uuid, self.mentors)
        return self
