from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class PlatformSkillPoint(Model):
    """PlatformSkillPoint."""

    username: str | Unset = UNSET
    skill: str | Unset = UNSET
    skill_id: int | Unset = UNSET
    skill_points: float | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "username": self.username,
                "skill": self.skill,
                "skill_id": self.skill_id,
                "skill_points": self.skill_points,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.username = d["username"]
            self.skill = d["skill"]
            self.skill_id = d["skill_id"]
            self.skill_points = d["skill_points"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
