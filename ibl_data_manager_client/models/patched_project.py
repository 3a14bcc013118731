from __future__ import annotations

from typing import Any, Self
from uuid import UUID

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class PatchedProject(Model):
    """Unified serializer for Project model.

    Write-only fields:
    - mentors_to_add: List of mentor unique IDs to add to the project
    - mentors_to_remove: List of mentor unique IDs to remove from the project

    These fields are mutually exclusive and only used during create/update operations.
    For create: only mentors_to_add is used
    For update: either can be used, but not both at once

    Attributes:
        name: Name of the project
        description: Description of the project
        shared: Whether this project is shared with others or personal
        mentors_to_add: List of mentor unique IDs to add to the project
        mentors_to_remove: List of mentor unique IDs to remove from the project
    """

    name: str | Unset = UNSET
    description: str | Unset = UNSET
    shared: bool | Unset = UNSET
    mentors_to_add: list[UUID] | Unset = UNSET
    mentors_to_remove: list[UUID] | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "name": self.name,
                "description": self.description,
                "shared": self.shared,
                "mentors_to_add": _codec.encode(self.mentors_to_add),
                "mentors_to_remove": _codec.encode(self.mentors_to_remove),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 5:
            d = _codec.complete(self, d)
        try:
            self.name = d["name"]
            self.description = d["description"]
            self.shared = d["shared"]
            self.mentors_to_add = d["mentors_to_add"]
            self.mentors_to_remove = d["mentors_to_remove"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.mentors_to_add = _codec.if_set_list(_codec.decode_uuid, self.mentors_to_add)
        self.mentors_to_remove = _codec.if_set_list(_codec.decode_uuid, self.mentors_to_remove)
        return self
