from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class UserGroupAccessInfo(Model):
    """Serializer for group access information in responses

    Attributes:
        id: Group ID
        name: Group name
        description: Group description
        permissions: List of permissions user has for this group (e.g., ['read', 'manageMentors'])
    """

    id: int
    name: str
    description: str
    permissions: list[str]
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "name": self.name,
                "description": self.description,
                "permissions": _codec.encode(self.permissions),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.id = d["id"]
        self.name = d["name"]
        self.description = d["description"]
        self.permissions = d["permissions"]
        return self
