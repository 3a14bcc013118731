from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, File, JsonObject, Model, Unset


@_codec.define
class ResourceCreateUpdate(Model):
    """ResourceCreateUpdate.

    Attributes:
        resource_type: Type of resource (e.g., video, document)
        url: URL of the resource
        name: Name of the resource
        id: Resource ID for updates
        user_id: User ID of the resource owner
        username: Username of the resource owner
        description: Description of the resource
        skills: List of skill names associated with the resource
        image: Image file
        data: Additional metadata for the resource
    """

    resource_type: str
    url: str
    name: str
    id: int | Unset = UNSET
    user_id: int | Unset = UNSET
    username: str | Unset = UNSET
    description: str | Unset = UNSET
    skills: list[str] | Unset = UNSET
    image: File | Unset = UNSET
    data: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "resource_type": self.resource_type,
                "url": self.url,
                "name": self.name,
                "id": self.id,
                "user_id": self.user_id,
                "username": self.username,
                "description": self.description,
                "skills": _codec.encode(self.skills),
                "image": _codec.encode(self.image),
                "data": _codec.encode(self.data),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 10:
            d = _codec.complete(self, d)
        try:
            self.id = d["id"]
            self.user_id = d["user_id"]
            self.username = d["username"]
            self.description = d["description"]
            self.skills = d["skills"]
            self.image = d["image"]
            self.data = d["data"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.resource_type = d["resource_type"]
        self.url = d["url"]
        self.name = d["name"]
        return self
