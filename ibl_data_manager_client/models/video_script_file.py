from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, File, JsonObject, Model, Unset


@_codec.define
class VideoScriptFile(Model):
    """VideoScriptFile.

    Attributes:
        file: Starts a generation.
        generation_id: Asks for the state of one that was started.
    """

    file: File | Unset = UNSET
    generation_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"file": _codec.encode(self.file), "generation_id": self.generation_id}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.file = d["file"]
            self.generation_id = d["generation_id"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
