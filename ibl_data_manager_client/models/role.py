from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .skill import Skill


@_codec.define
class Role(Model):
    """Role.

    Attributes:
        name: The display name of the role.
        slug: An additional unique slug field.
        data: Metadata
    """

    id: int
    name: None | str
    slug: None | str
    skills: list[Skill]
    data: Any
    platform_key: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "name": self.name,
                "slug": self.slug,
                "skills": _codec.encode(self.skills),
                "data": _codec.encode(self.data),
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
            self.platform_key = d["platform_key"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.name = d["name"]
        self.slug = d["slug"]
        self.skills = _codec.decode_list(_models.Skill.from_dict, d["skills"])
        self.data = d["data"]
        return self
