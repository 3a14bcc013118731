from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from .tool_response import ToolResponse


@_attrs_define
class ChatSessionResponse(Model):
    """ChatSessionResponse."""

    session_id: UUID
    tools: list[ToolResponse]
    enable_artifacts: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
        return _codec.fields(
            {
                "session_id": _codec.encode(self.session_id),
                "tools": _codec.encode(self.tools),
                "enable_artifacts": self.enable_artifacts,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        from .tool_response import ToolResponse

        d = {**src_dict}
        result = cls(
            session_id=UUID(d.pop("session_id")),
            tools=_codec.decode_list(ToolResponse.from_dict, d.pop("tools")),
            enable_artifacts=d.pop("enable_artifacts", UNSET),
        )
        result.additional_properties = d
        return result
