from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class MentorInteractions(Model):
    """MentorInteractions."""

    total_messages: int
    latest_interaction: datetime.datetime | None | Unset = UNSET
    rating: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "total_messages": self.total_messages,
                "latest_interaction": _codec.encode(self.latest_interaction),
                "rating": self.rating,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.total_messages = pop("total_messages")
        self.latest_interaction = _codec.optional(_codec.decode_datetime, pop("latest_interaction", UNSET))
        self.rating = pop("rating", UNSET)
        if d:
            self.additional_properties = d
        return self
