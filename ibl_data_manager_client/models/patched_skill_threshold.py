from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class PatchedSkillThreshold(Model):
    """PatchedSkillThreshold.

    Attributes:
        name: The name of the threshold e.g Beginner.
        threshold: The threshold for the skill.
        platform: The platform key
    """

    name: str | Unset = UNSET
    threshold: int | Unset = UNSET
    platform: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"name": self.name, "threshold": self.threshold, "platform": self.platform}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.name = d["name"]
            self.threshold = d["threshold"]
            self.platform = d["platform"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
