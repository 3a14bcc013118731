from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class AccessibleMentorsByEmailResponse(Model):
    """Response serializer for accessible mentors by email.

    Attributes:
        mentors: List of mentor unique IDs
        user_id: The user ID that mentors belong to
    """

    mentors: list[UUID]
    user_id: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"mentors": _codec.encode(self.mentors), "user_id": self.user_id}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.mentors = _codec.decode_list(UUID, pop("mentors"))
        self.user_id = pop("user_id")
        if d:
            self.additional_properties = d
        return self
