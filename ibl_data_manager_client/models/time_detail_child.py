from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class TimeDetailChild(Model):
    """TimeDetailChild.

    Attributes:
        average_time: Average time spent
        display_name: Subsection Display name
        id: Subsection HTML id
        block_id: Subsection block id
        total_time: Total time spent
        total_users: Total users who accessed the subsection
    """

    average_time: float
    display_name: str
    id: str
    block_id: str
    total_time: int | Unset = UNSET
    total_users: int | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "average_time": self.average_time,
                "display_name": self.display_name,
                "id": self.id,
                "block_id": self.block_id,
                "total_time": self.total_time,
                "total_users": self.total_users,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.total_time = d["total_time"]
            self.total_users = d["total_users"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.average_time = d["average_time"]
        self.display_name = d["display_name"]
        self.id = d["id"]
        self.block_id = d["block_id"]
        return self
