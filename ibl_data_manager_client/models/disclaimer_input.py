from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .disclaimer_scope_enum import DisclaimerScopeEnum


@_attrs_define
class DisclaimerInput(Model):
    """DisclaimerInput.

    Attributes:
        scope: * `platform` - Platform
            * `mentor` - Mentor
    """

    content: str
    scope: DisclaimerScopeEnum | Unset = UNSET
    title: str | Unset = UNSET
    active: bool | Unset = UNSET
    mentors: list[UUID] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "content": self.content,
                "scope": self.scope,
                "title": self.title,
                "active": self.active,
                "mentors": _codec.encode(self.mentors),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.content = pop("content")
        self.scope = pop("scope", UNSET)
        self.title = pop("title", UNSET)
        self.active = pop("active", UNSET)
        self.mentors = _codec.optional_list(UUID, pop("mentors", UNSET))
        if d:
            self.additional_properties = d
        return self
