from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .learner_skill import LearnerSkill


@_codec.define
class SkillsDetail(Model):
    """SkillsDetail."""

    desired: list[LearnerSkill]
    reported: list[LearnerSkill]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"desired": _codec.encode(self.desired), "reported": _codec.encode(self.reported)},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.desired = _codec.decode_list(_models.LearnerSkill.from_dict, d["desired"])
        self.reported = _codec.decode_list(_models.LearnerSkill.from_dict, d["reported"])
        return self
