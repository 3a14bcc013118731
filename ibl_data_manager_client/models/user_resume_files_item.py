from __future__ import annotations

from typing import Any, ClassVar, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class UserResumeFilesItem(Model):
    """UserResumeFilesItem."""

    name: str | Unset = UNSET
    url: str | Unset = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)
    _wire_names: ClassVar[dict[str, str]] = {"type_": "type"}

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"name": self.name, "url": self.url, "type": self.type_}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.name = d["name"]
            self.url = d["url"]
            self.type_ = d["type"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
