from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, File, JsonObject, Model, Unset


@_codec.define
class ResourceCreateUpdate(Model):
    """ResourceCreateUpdate.

    Attributes:
        id: Resource ID for updates
        user_id: User ID of the resource owner
        username: Username of the resource owner
        resource_type: Type of resource (e.g., video, document)
        url: URL of the resource
        name: Name of the resource
        description: Description of the resource
        skills: List of skill names associated with the resource
        data: Additional metadata for the resource
        image: A file, or the URL of one. With a file the body is a form, in which the platform may read booleans that are not
            set as false.
    """

    id: int | Unset = UNSET
    user_id: int | Unset = UNSET
    username: str | Unset = UNSET
    resource_type: str | Unset = UNSET
    url: str | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    skills: list[str] | Unset = UNSET
    data: Any | Unset = UNSET
    image: File | str | Unset = UNSET
    platform_key: str | Unset = UNSET
    platform_org: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "user_id": self.user_id,
                "username": self.username,
                "resource_type": self.resource_type,
                "url": self.url,
                "name": self.name,
                "description": self.description,
                "skills": _codec.encode(self.skills),
                "data": _codec.encode(self.data),
                "image": _codec.encode(self.image),
                "platform_key": self.platform_key,
                "platform_org": self.platform_org,
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
            self.id = d["id"]
            self.user_id = d["user_id"]
            self.username = d["username"]
            self.resource_type = d["resource_type"]
            self.url = d["url"]
            self.name = d["name"]
            self.description = d["description"]
            self.skills = d["skills"]
            self.data = d["data"]
            self.image = d["image"]
            self.platform_key = d["platform_key"]
            self.platform_org = d["platform_org"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
