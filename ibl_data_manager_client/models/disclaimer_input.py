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
        """The model as JSON has it; fields that are UNSET are left out."""
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
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.scope = d["scope"]
            self.title = d["title"]
            self.active = d["active"]
            self.mentors = d["mentors"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.content = d["content"]
        self.mentors = _codec.optional_list(_codec.decode_uuid, self.mentors)
        return self
