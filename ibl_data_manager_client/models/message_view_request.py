from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class MessageViewRequest(Model):
    """MessageViewRequest.

    Attributes:
        tools: List of tools slugs to use
    """

    title: str | Unset = UNSET
    tools: list[str] | None | Unset = UNSET
    enable_artifacts: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"title": self.title, "tools": _codec.encode(self.tools), "enable_artifacts": self.enable_artifacts},
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.title = d["title"]
            self.tools = d["tools"]
            self.enable_artifacts = d["enable_artifacts"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
