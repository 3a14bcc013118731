from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class MentorScenarioPrompt(Model):
    """MentorScenarioPrompt."""

    summary: str
    content: str
    icon: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"summary": self.summary, "content": self.content, "icon": self.icon}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.icon = d["icon"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.summary = d["summary"]
        self.content = d["content"]
        return self
