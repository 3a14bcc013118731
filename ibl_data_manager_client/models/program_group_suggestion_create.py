from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .program_group_suggestion_create_metadata import ProgramGroupSuggestionCreateMetadata


@_codec.define
class ProgramGroupSuggestionCreate(Model):
    """Request serializer for ProgramGroupSuggestionManagementView POST endpoint

    Attributes:
        platform_key: The platform for the group suggestion
        program_key: The program key to suggest
        group_id: The group to suggest the program to
        platform_org: The organization identifier for the platform
        accepted: Whether the suggestion is accepted. Default on the server: false.
        visible: Whether the suggestion is visible. Default on the server: true.
        metadata: Additional suggestion metadata
        department_mode: Flag to ensure department admins can call the API. Default on the server: false.
        suggested_by: Who suggests it.
    """

    platform_key: str
    program_key: str
    group_id: int
    platform_org: str | Unset = UNSET
    accepted: bool | Unset = UNSET
    visible: bool | Unset = UNSET
    metadata: ProgramGroupSuggestionCreateMetadata | Unset = UNSET
    department_mode: bool | Unset = UNSET
    suggested_by: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "platform_key": self.platform_key,
                "program_key": self.program_key,
                "group_id": self.group_id,
                "platform_org": self.platform_org,
                "accepted": self.accepted,
                "visible": self.visible,
                "metadata": _codec.encode(self.metadata),
                "department_mode": self.department_mode,
                "suggested_by": self.suggested_by,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 9:
            d = _codec.complete(self, d)
        try:
            self.platform_org = d["platform_org"]
            self.accepted = d["accepted"]
            self.visible = d["visible"]
            self.metadata = d["metadata"]
            self.department_mode = d["department_mode"]
            self.suggested_by = d["suggested_by"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.platform_key = d["platform_key"]
        self.program_key = d["program_key"]
        self.group_id = d["group_id"]
        self.metadata = _codec.if_set(_models.ProgramGroupSuggestionCreateMetadata.from_own_dict, self.metadata)
        return self
