from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class LearnerPathwayEnrollment(Model):
    """LearnerPathwayEnrollment."""

    active: bool
    created: datetime.datetime | None | Unset = UNSET
    ended: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"active": self.active, "created": _codec.encode(self.created), "ended": _codec.encode(self.ended)},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.active = pop("active")
        self.created = _codec.optional(_codec.decode_datetime, pop("created", UNSET))
        self.ended = _codec.optional(_codec.decode_datetime, pop("ended", UNSET))
        if d:
            self.additional_properties = d
        return self
