from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .mentor_session import MentorSession


@_codec.define
class MentorData(Model):
    """MentorData."""

    mentor_unique_id: str
    mentor_name: str
    total_cost: float
    mentor_sessions: list[MentorSession]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "mentor_unique_id": self.mentor_unique_id,
                "mentor_name": self.mentor_name,
                "total_cost": self.total_cost,
                "mentor_sessions": _codec.encode(self.mentor_sessions),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.mentor_unique_id = d["mentor_unique_id"]
        self.mentor_name = d["mentor_name"]
        self.total_cost = d["total_cost"]
        self.mentor_sessions = _codec.decode_list(_models.MentorSession.from_dict, d["mentor_sessions"])
        return self
