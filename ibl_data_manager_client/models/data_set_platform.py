from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class DataSetPlatform(Model):
    """DataSetPlatform."""

    additional_properties: dict[str, int | str] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        self = _codec.create(cls)
        self.additional_properties = {**src_dict}
        return self
