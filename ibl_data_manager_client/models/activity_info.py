from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class ActivityInfo(Model):
    """Serializer for activity information."""

    first_activity: datetime.datetime | None
    last_activity: datetime.datetime | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "first_activity": _codec.encode(self.first_activity),
                "last_activity": _codec.encode(self.last_activity),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.first_activity = _codec.optional(_codec.decode_datetime, d["first_activity"])
        self.last_activity = _codec.optional(_codec.decode_datetime, d["last_activity"])
        return self
