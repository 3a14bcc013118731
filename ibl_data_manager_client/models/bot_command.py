from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class BotCommand(Model):
    """BotCommand."""

    id: int
    command: str
    mentor: int
    bot: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {"id": self.id, "command": self.command, "mentor": self.mentor, "bot": self.bot}, self.additional_properties
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.id = d["id"]
        self.command = d["command"]
        self.mentor = d["mentor"]
        self.bot = d["bot"]
        return self
