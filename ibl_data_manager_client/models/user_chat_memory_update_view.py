from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class UserChatMemoryUpdateView(Model):
    """UserChatMemoryUpdateView.

    Attributes:
        task_id: Id of the schedled task
        message: Message about the scheduled task
    """

    task_id: str
    message: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields({"task_id": self.task_id, "message": self.message}, self.additional_properties)

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 2:
            d = _codec.complete(self, d)
        self.task_id = d["task_id"]
        self.message = d["message"]
        return self
