from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class SessionSummary(Model):
    """SessionSummary."""

    session_id: str | Unset = UNSET
    message_count: int | Unset = UNSET
    last_message_ts: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "session_id": self.session_id,
                "message_count": self.message_count,
                "last_message_ts": _codec.encode(self.last_message_ts),
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
            self.session_id = d["session_id"]
            self.message_count = d["message_count"]
            self.last_message_ts = d["last_message_ts"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.last_message_ts = _codec.optional(_codec.decode_datetime, self.last_message_ts)
        return self
