from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class MentorCost(Model):
    """MentorCost."""

    mentor_name: str | Unset = UNSET
    mentor_unique_id: str | Unset = UNSET
    total_cost: float | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"mentor_name": self.mentor_name, "mentor_unique_id": self.mentor_unique_id, "total_cost": self.total_cost},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.mentor_name = d["mentor_name"]
            self.mentor_unique_id = d["mentor_unique_id"]
            self.total_cost = d["total_cost"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
