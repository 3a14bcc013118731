from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .memory_component_memory import MemoryComponentMemory


@_codec.define
class SessionMemoryStorage(Model):
    """SessionMemoryStorage."""

    memory: MemoryComponentMemory
    updated_at: str
    session_id: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"memory": _codec.encode(self.memory), "updated_at": self.updated_at, "session_id": self.session_id},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.memory = _models.MemoryComponentMemory.from_dict(d["memory"])
        self.updated_at = d["updated_at"]
        self.session_id = d["session_id"]
        return self
