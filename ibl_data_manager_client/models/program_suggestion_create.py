from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .program_suggestion_create_metadata import ProgramSuggestionCreateMetadata


@_codec.define
class ProgramSuggestionCreate(Model):
    """Request serializer for ProgramSuggestionManagementView POST endpoint

    Attributes:
        platform_key: The platform for the suggestion
        program_key: The program key to suggest
        user_id: The user to suggest the program to
        platform_org: The organization identifier for the platform
        username: The username of the user to suggest the program to
        email: The email of the user to suggest the program to
        suggested_by: The user who suggested the program
        direct: Whether the suggestion is direct. Default on the server: true.
        department_mode: Flag to ensure department admins can call the API. Default on the server: false.
        accepted: Whether the suggestion is accepted. Default on the server: false.
        visible: Whether the suggestion is visible. Default on the server: true.
        metadata: Additional suggestion metadata
    """

    platform_key: str
    program_key: str
    user_id: str
    platform_org: str | Unset = UNSET
    username: str | Unset = UNSET
    email: str | Unset = UNSET
    suggested_by: str | Unset = UNSET
    direct: bool | Unset = UNSET
    department_mode: bool | Unset = UNSET
    accepted: bool | Unset = UNSET
    visible: bool | Unset = UNSET
    metadata: ProgramSuggestionCreateMetadata | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "platform_key": self.platform_key,
                "program_key": self.program_key,
                "user_id": self.user_id,
                "platform_org": self.platform_org,
                "username": self.username,
                "email": self.email,
                "suggested_by": self.suggested_by,
                "direct": self.direct,
                "department_mode": self.department_mode,
                "accepted": self.accepted,
                "visible": self.visible,
                "metadata": _codec.encode(self.metadata),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 12:
            d = _codec.complete(self, d)
        try:
            self.platform_org = d["platform_org"]
            self.username = d["username"]
            self.email = d["email"]
            self.suggested_by = d["suggested_by"]
            self.direct = d["direct"]
            self.department_mode = d["department_mode"]
            self.accepted = d["accepted"]
            self.visible = d["visible"]
            self.metadata = d["metadata"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.platform_key = d["platform_key"]
        self.program_key = d["program_key"]
        self.user_id = d["user_id"]
        self.metadata = _codec.if_set(_models.ProgramSuggestionCreateMetadata.from_own_dict, self.metadata)
        return self
