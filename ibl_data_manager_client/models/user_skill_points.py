from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .skill_point_totals import SkillPointTotals
    from .user_skill_points_skill_points import UserSkillPointsSkillPoints


@_codec.define
class UserSkillPoints(Model):
    """UserSkillPoints."""

    username: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    skill_points: UserSkillPointsSkillPoints | Unset = UNSET
    additional_properties: dict[str, SkillPointTotals] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "username": self.username,
                "platform_key": self.platform_key,
                "skill_points": _codec.encode(self.skill_points),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.username = d["username"]
            self.platform_key = d["platform_key"]
            self.skill_points = d["skill_points"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.skill_points = _codec.if_set(_models.UserSkillPointsSkillPoints.from_dict, self.skill_points)
        as_read: dict[str, Any] = self.additional_properties
        self.additional_properties = {key: _models.SkillPointTotals.from_dict(value) for key, value in as_read.items()}
        return self
