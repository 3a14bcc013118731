from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import UNSET, File, Model, Unset


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
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
        except KeyError:  # as many fields as declared, but others
            return cls.from_dict(_codec.with_unset(cls, d))
        self.resource_type = d["resource_type"]
        self.url = d["url"]
        self.name = d["name"]
        return self
