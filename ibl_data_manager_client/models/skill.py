from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class Skill(Model):
    """Skill."""

    id: int | Unset = UNSET
    skill_id: int | Unset = UNSET
    name: None | str | Unset = UNSET
    slug: None | str | Unset = UNSET
    platform_key: str | Unset = UNSET
    platform: None | str | Unset = UNSET
    data: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "skill_id": self.skill_id,
                "name": self.name,
                "slug": self.slug,
                "platform_key": self.platform_key,
                "platform": self.platform,
                "data": _codec.encode(self.data),
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
            self.id = d["id"]
            self.skill_id = d["skill_id"]
            self.name = d["name"]
            self.slug = d["slug"]
            self.platform_key = d["platform_key"]
            self.platform = d["platform"]
            self.data = d["data"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
