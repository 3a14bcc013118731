from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
class ChatHistoryExport(Model):
    """ChatHistoryExport.

    Attributes:
        state: `task_not_ready`, alone, as long as it is not.
    """

    state: str | Unset = UNSET
    type_: str | Unset = UNSET
    content: str | Unset = UNSET
    timestamp: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    _wire_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "state": self.state,
                "type": self.type_,
                "content": self.content,
                "timestamp": _codec.encode(self.timestamp),
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
            self.state = d["state"]
            self.type_ = d["type"]
            self.content = d["content"]
            self.timestamp = d["timestamp"]
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.timestamp = _codec.optional(_codec.decode_datetime, self.timestamp)
        return self
