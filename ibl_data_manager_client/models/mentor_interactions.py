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
        """The model as JSON has it; fields that are UNSET are left out."""
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
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.latest_interaction = d["latest_interaction"]
            self.rating = d["rating"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.total_messages = d["total_messages"]
        self.latest_interaction = _codec.optional(_codec.decode_datetime, self.latest_interaction)
        return self
