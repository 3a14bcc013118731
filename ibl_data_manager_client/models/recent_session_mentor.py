from __future__ import annotations

from typing import Any, Self
from uuid import UUID

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class RecentSessionMentor(Model):
    """RecentSessionMentor."""

    unique_id: UUID | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    profile_image: None | str | Unset = UNSET
    mentor_tenant: str | Unset = UNSET
    created_by: None | str | Unset = UNSET
    proactive_prompt: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "unique_id": _codec.encode(self.unique_id),
                "name": self.name,
                "description": self.description,
                "profile_image": self.profile_image,
                "mentor_tenant": self.mentor_tenant,
                "created_by": self.created_by,
                "proactive_prompt": self.proactive_prompt,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 7:
            d = _codec.complete(self, d)
        try:
            self.unique_id = d["unique_id"]
            self.name = d["name"]
            self.description = d["description"]
            self.profile_image = d["profile_image"]
            self.mentor_tenant = d["mentor_tenant"]
            self.created_by = d["created_by"]
            self.proactive_prompt = d["proactive_prompt"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.unique_id = _codec.if_set(_codec.decode_uuid, self.unique_id)
        return self
