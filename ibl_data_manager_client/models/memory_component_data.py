from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .kind_enum import KindEnum


@_codec.define
class MemoryComponentData(Model):
    """MemoryComponentData.

    Attributes:
        kind: * `KnowledgeGap` - KnowledgeGap
            * `LessonsLearned` - LessonsLearned
            * `HelpRequest` - HelpRequest
    """

    content: str
    kind: KindEnum | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"content": self.content, "kind": self.kind}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        try:
            self.kind = d["kind"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.content = d["content"]
        return self
