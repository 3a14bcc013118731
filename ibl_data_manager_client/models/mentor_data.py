from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from .. import models as _models
from ..types import Model

if TYPE_CHECKING:
    from .mentor_session import MentorSession


@_attrs_define
class MentorData(Model):
    """MentorData."""

    mentor_unique_id: str
    mentor_name: str
    total_cost: float
    mentor_sessions: list[MentorSession]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.mentor_unique_id = d["mentor_unique_id"]
        self.mentor_name = d["mentor_name"]
        self.total_cost = d["total_cost"]
        self.mentor_sessions = _codec.decode_list(_models.MentorSession.from_dict, d["mentor_sessions"])
        return self
