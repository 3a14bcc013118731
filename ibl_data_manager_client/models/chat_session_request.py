from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class ChatSessionRequest(Model):
    """ChatSessionRequest.

    Attributes:
        mentor: Name of mentor
        tools: List of tools slugs to use. Passing `null` will use all tools assigned to the mentor. For no tools, pass an
            empty list.
        enable_artifacts: Default on the server: false.
        shareable_link_token: Optional token for a mentor's shareable link
    """

    mentor: str
    tools: list[str] | Unset = UNSET
    enable_artifacts: bool | Unset = UNSET
    shareable_link_token: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "mentor": self.mentor,
                "tools": _codec.encode(self.tools),
                "enable_artifacts": self.enable_artifacts,
                "shareable_link_token": self.shareable_link_token,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        try:
            self.tools = d["tools"]
            self.enable_artifacts = d["enable_artifacts"]
            self.shareable_link_token = d["shareable_link_token"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.mentor = d["mentor"]
        return self
