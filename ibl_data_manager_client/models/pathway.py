from __future__ import annotations

from typing import Any, Self
from uuid import UUID

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class Pathway(Model):
    """Pathway.

    Attributes:
        pathway_id: A unique pathway ID.
        name: The verbose name of the pathway.
        visible: Pathway visibility
        slug: An additional unique slug field. (Optional)
        data: Metadata
    """

    id: int
    pathway_id: str
    path: str
    pathway_uuid: UUID | Unset = UNSET
    name: str | Unset = UNSET
    visible: bool | Unset = UNSET
    slug: None | str | Unset = UNSET
    user_id: int | Unset = UNSET
    username: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    data: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "pathway_id": self.pathway_id,
                "path": self.path,
                "pathway_uuid": _codec.encode(self.pathway_uuid),
                "name": self.name,
                "visible": self.visible,
                "slug": self.slug,
                "user_id": self.user_id,
                "username": self.username,
                "platform_key": self.platform_key,
                "data": _codec.encode(self.data),
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 11:
            d = _codec.complete(self, d)
        try:
            self.pathway_uuid = d["pathway_uuid"]
            self.name = d["name"]
            self.visible = d["visible"]
            self.slug = d["slug"]
            self.user_id = d["user_id"]
            self.username = d["username"]
            self.platform_key = d["platform_key"]
            self.data = d["data"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.pathway_id = d["pathway_id"]
        self.path = d["path"]
        self.pathway_uuid = _codec.if_set(_codec.decode_uuid, self.pathway_uuid)
        return self
