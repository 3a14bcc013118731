from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class MemoryComponentResponse(Model):
    """MemoryComponentResponse."""

    knowledge_gaps: list[str]
    lessons_learned: list[str]
    help_requests: list[str]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "knowledge_gaps": _codec.encode(self.knowledge_gaps),
                "lessons_learned": _codec.encode(self.lessons_learned),
                "help_requests": _codec.encode(self.help_requests),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        self.knowledge_gaps = d["knowledge_gaps"]
        self.lessons_learned = d["lessons_learned"]
        self.help_requests = d["help_requests"]
        return self
