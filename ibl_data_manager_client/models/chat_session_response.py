from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .tool_response import ToolResponse


@_codec.define
class ChatSessionResponse(Model):
    """ChatSessionResponse."""

    session_id: UUID
    tools: list[ToolResponse]
    enable_artifacts: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "session_id": _codec.encode(self.session_id),
                "tools": _codec.encode(self.tools),
                "enable_artifacts": self.enable_artifacts,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 3:
            d = _codec.complete(self, d)
        try:
            self.enable_artifacts = d["enable_artifacts"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.session_id = _codec.decode_uuid(d["session_id"])
        self.tools = _codec.decode_list(_models.ToolResponse.from_dict, d["tools"])
        return self
