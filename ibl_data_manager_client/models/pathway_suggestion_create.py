from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .pathway_suggestion_create_metadata import PathwaySuggestionCreateMetadata


@_codec.define
class PathwaySuggestionCreate(Model):
    """Request serializer for PathwaySuggestionManagementView POST endpoint

    Attributes:
        platform_key: The platform for the suggestion
        pathway_id: The pathway ID to suggest
        pathway_uuid: The pathway UUID to suggest
        user_id: The user to suggest the pathway to
        username: The username of the user to suggest the pathway to
        email: The email of the user to suggest the pathway to
        accepted: Whether the suggestion is accepted. Default on the server: false.
        visible: Whether the suggestion is visible. Default on the server: true.
        metadata: Additional suggestion metadata
        suggested_by: The user who suggested the pathway
        direct: Whether the suggestion is direct. Default on the server: true.
        department_mode: Flag to ensure department admins can call the API. Default on the server: false.
    """

    platform_key: str
    pathway_id: str
    pathway_uuid: str
    user_id: str
    username: str | Unset = UNSET
    email: str | Unset = UNSET
    accepted: bool | Unset = UNSET
    visible: bool | Unset = UNSET
    metadata: PathwaySuggestionCreateMetadata | Unset = UNSET
    suggested_by: str | Unset = UNSET
    direct: bool | Unset = UNSET
    department_mode: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "platform_key": self.platform_key,
                "pathway_id": self.pathway_id,
                "pathway_uuid": self.pathway_uuid,
                "user_id": self.user_id,
                "username": self.username,
                "email": self.email,
                "accepted": self.accepted,
                "visible": self.visible,
                "metadata": _codec.encode(self.metadata),
                "suggested_by": self.suggested_by,
                "direct": self.direct,
                "department_mode": self.department_mode,
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
            self.username = d["username"]
            self.email = d["email"]
            self.accepted = d["accepted"]
            self.visible = d["visible"]
            self.metadata = d["metadata"]
            self.suggested_by = d["suggested_by"]
            self.direct = d["direct"]
            self.department_mode = d["department_mode"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.platform_key = d["platform_key"]
        self.pathway_id = d["pathway_id"]
        self.pathway_uuid = d["pathway_uuid"]
        self.user_id = d["user_id"]
        self.metadata = _codec.if_set(_models.PathwaySuggestionCreateMetadata.from_own_dict, self.metadata)
        return self
