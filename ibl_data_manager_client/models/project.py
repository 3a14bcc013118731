from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .project_mentor import ProjectMentor


@_codec.define
class Project(Model):
    """Unified serializer for Project model.

    Write-only fields:
    - mentors_to_add: List of mentor unique IDs to add to the project
    - mentors_to_remove: List of mentor unique IDs to remove from the project

    These fields are mutually exclusive and only used during create/update operations.
    For create: only mentors_to_add is used
    For update: either can be used, but not both at once

    Attributes:
        name: Name of the project
        owner: User who created this project
        platform: Platform this project belongs to
        description: Description of the project
        shared: Whether this project is shared with others or personal
    """

    id: int
    name: str
    owner: int
    owner_username: str
    platform: int | None
    platform_key: str
    platform_name: str
    mentor_count: int
    is_personal: bool
    created_at: datetime.datetime
    updated_at: datetime.datetime
    mentors: list[ProjectMentor]
    description: str | Unset = UNSET
    shared: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "name": self.name,
                "owner": self.owner,
                "owner_username": self.owner_username,
                "platform": self.platform,
                "platform_key": self.platform_key,
                "platform_name": self.platform_name,
                "mentor_count": self.mentor_count,
                "is_personal": self.is_personal,
                "created_at": _codec.encode(self.created_at),
                "updated_at": _codec.encode(self.updated_at),
                "mentors": _codec.encode(self.mentors),
                "description": self.description,
                "shared": self.shared,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 14:
            d = _codec.complete(self, d)
        try:
            self.description = d["description"]
            self.shared = d["shared"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.name = d["name"]
        self.owner = d["owner"]
        self.owner_username = d["owner_username"]
        self.platform = d["platform"]
        self.platform_key = d["platform_key"]
        self.platform_name = d["platform_name"]
        self.mentor_count = d["mentor_count"]
        self.is_personal = d["is_personal"]
        self.created_at = _codec.decode_datetime(d["created_at"])
        self.updated_at = _codec.decode_datetime(d["updated_at"])
        self.mentors = _codec.decode_list(_models.ProjectMentor.from_dict, d["mentors"])
        return self
