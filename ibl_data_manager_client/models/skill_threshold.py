from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class SkillThreshold(Model):
    """SkillThreshold.

    Attributes:
        name: The name of the threshold e.g Beginner.
        threshold: The threshold for the skill.
        platform: The platform key
    """

    name: str
    threshold: int
    platform: str
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
        self.name = d["name"]
        self.threshold = d["threshold"]
        self.platform = d["platform"]
        return self
