from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .skill import Skill


@_codec.define
class ReportedSkill(Model):
    """ReportedSkill."""

    skills: list[Skill]
    data: Any
    user_id: int | Unset = UNSET
    username: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "skills": _codec.encode(self.skills),
                "data": _codec.encode(self.data),
                "user_id": self.user_id,
                "username": self.username,
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
            self.user_id = d["user_id"]
            self.username = d["username"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.skills = _codec.decode_list(_models.Skill.from_dict, d["skills"])
        self.data = d["data"]
        return self
