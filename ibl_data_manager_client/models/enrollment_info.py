from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class EnrollmentInfo(Model):
    """EnrollmentInfo."""

    active: bool
    created: datetime.datetime | None | Unset = UNSET
    started: datetime.datetime | None | Unset = UNSET
    ended: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "active": self.active,
                "created": _codec.encode(self.created),
                "started": _codec.encode(self.started),
                "ended": _codec.encode(self.ended),
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
        try:
            self.created = d["created"]
            self.started = d["started"]
            self.ended = d["ended"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.active = d["active"]
        self.created = _codec.optional(_codec.decode_datetime, self.created)
        self.started = _codec.optional(_codec.decode_datetime, self.started)
        self.ended = _codec.optional(_codec.decode_datetime, self.ended)
        return self
