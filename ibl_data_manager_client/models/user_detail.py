from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class UserDetail(Model):
    """UserDetail."""

    email: str
    full_name: str
    messages: int
    last_activity: datetime.datetime
    conversations: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "email": self.email,
                "full_name": self.full_name,
                "messages": self.messages,
                "last_activity": _codec.encode(self.last_activity),
                "conversations": self.conversations,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""

        d = {**src_dict}
        result = cls(
            email=d.pop("email"),
            full_name=d.pop("full_name"),
            messages=d.pop("messages"),
            last_activity=_codec.decode_datetime(d.pop("last_activity")),
            conversations=d.pop("conversations", UNSET),
        )
        result.additional_properties = d
        return result
