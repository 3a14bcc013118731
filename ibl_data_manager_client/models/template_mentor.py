from __future__ import annotations

from typing import Any, Self
from uuid import UUID

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class TemplateMentor(Model):
    """TemplateMentor."""

    id: int
    name: str
    slug: str | Unset = UNSET
    unique_id: UUID | Unset = UNSET
    description: None | str | Unset = UNSET
    system_prompt: None | str | Unset = UNSET
    platform_key: None | str | Unset = UNSET
    platform: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "name": self.name,
                "slug": self.slug,
                "unique_id": _codec.encode(self.unique_id),
                "description": self.description,
                "system_prompt": self.system_prompt,
                "platform_key": self.platform_key,
                "platform": self.platform,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 8:
            d = _codec.complete(self, d)
        try:
            self.slug = d["slug"]
            self.unique_id = d["unique_id"]
            self.description = d["description"]
            self.system_prompt = d["system_prompt"]
            self.platform_key = d["platform_key"]
            self.platform = d["platform"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.name = d["name"]
        self.unique_id = _codec.if_set(_codec.decode_uuid, self.unique_id)
        return self
