from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class ProgramMetadataResponse(Model):
    """Response serializer for ProgramMetadataView GET endpoint.

    Attributes:
        name: Program name
        description: Program description
        enabled: Whether the program is enabled
        slug: Program slug
        skills: List of associated skills
        platform_key: Platform key
    """

    name: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    enabled: bool | None | Unset = UNSET
    slug: None | str | Unset = UNSET
    skills: list[str] | Unset = UNSET
    platform_key: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "name": self.name,
                "description": self.description,
                "enabled": self.enabled,
                "slug": self.slug,
                "skills": _codec.encode(self.skills),
                "platform_key": self.platform_key,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 6:
            d = _codec.complete(self, d)
        try:
            self.name = d["name"]
            self.description = d["description"]
            self.enabled = d["enabled"]
            self.slug = d["slug"]
            self.skills = d["skills"]
            self.platform_key = d["platform_key"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        return self
