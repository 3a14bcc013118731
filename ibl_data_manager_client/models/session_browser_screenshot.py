from __future__ import annotations

import datetime
from typing import Any, ClassVar, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class SessionBrowserScreenshot(Model):
    """SessionBrowserScreenshot."""

    type_: str
    session_id: str
    format_: str
    ext: str
    url: str
    time: datetime.datetime
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
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
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        self.type_ = d["type"]
        self.session_id = d["session_id"]
        self.format_ = d["format"]
        self.ext = d["ext"]
        self.url = d["url"]
        self.time = _codec.decode_datetime(d["time"])
        return self
