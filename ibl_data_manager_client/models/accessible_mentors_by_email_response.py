from __future__ import annotations

from typing import Any, Self
from uuid import UUID

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class AccessibleMentorsByEmailResponse(Model):
    """Response serializer for accessible mentors by email.

    Attributes:
        mentors: List of mentor unique IDs
        user_id: The user ID that mentors belong to
    """

    mentors: list[UUID]
    user_id: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"mentors": _codec.encode(self.mentors), "user_id": self.user_id}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.mentors = _codec.decode_list(_codec.decode_uuid, d["mentors"])
        self.user_id = d["user_id"]
        return self
