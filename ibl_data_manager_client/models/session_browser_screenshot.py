from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
class SessionBrowserScreenshot(Model):
    """SessionBrowserScreenshot."""

    type_: str
    session_id: str
    format_: str
    ext: str
    url: str
    time: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    _wire_names: ClassVar[dict[str, str]] = {"type_": "type", "format_": "format"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "type": self.type_,
                "session_id": self.session_id,
                "format": self.format_,
                "ext": self.ext,
                "url": self.url,
                "time": _codec.encode(self.time),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.type_ = pop("type")
        self.session_id = pop("session_id")
        self.format_ = pop("format")
        self.ext = pop("ext")
        self.url = pop("url")
        self.time = _codec.decode_datetime(pop("time"))
        if d:
            self.additional_properties = d
        return self
