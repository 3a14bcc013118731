from __future__ import annotations

from typing import Any, Self

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class RoleCreateUpdateRequest(Model):
    """Serializer for role creation/update request parameters.

    Attributes:
        name: Role name
        id: Role ID (for updates)
        slug: Role slug
        platform_key: Platform key
        data: Additional role data
    """

    name: str
    id: int | Unset = UNSET
    slug: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    data: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "name": self.name,
                "id": self.id,
                "slug": self.slug,
                "platform_key": self.platform_key,
                "data": _codec.encode(self.data),
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
            self.id = d["id"]
            self.slug = d["slug"]
            self.platform_key = d["platform_key"]
            self.data = d["data"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.name = d["name"]
        return self
