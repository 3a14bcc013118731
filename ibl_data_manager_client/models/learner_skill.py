from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class LearnerSkill(Model):
    """LearnerSkill."""

    skill_id: int
    name: None | str | Unset = UNSET
    slug: None | str | Unset = UNSET
    platform: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"skill_id": self.skill_id, "name": self.name, "slug": self.slug, "platform": self.platform},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.name = d["name"]
            self.slug = d["slug"]
            self.platform = d["platform"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.skill_id = d["skill_id"]
        return self
