from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        pop = d.pop
        self.mentor = pop("mentor")
        self.tools = pop("tools", UNSET)
        self.enable_artifacts = pop("enable_artifacts", UNSET)
        self.shareable_link_token = pop("shareable_link_token", UNSET)
        if d:
            self.additional_properties = d
        return self
