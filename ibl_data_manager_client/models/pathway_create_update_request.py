from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .pathway_create_update_request_path_item import PathwayCreateUpdateRequestPathItem


@_codec.define
class PathwayCreateUpdateRequest(Model):
    """Serializer for pathway creation/update request body.

    Attributes:
        user_id: User ID of the pathway owner
        name: Pathway name
        path: List of items in the pathway with item_id and optional position
        pathway_id: Pathway ID
        pathway_uuid: Pathway UUID
        username: Username of the pathway owner
        slug: Pathway slug
        visible: Whether the pathway is visible. Default on the server: true.
        platform_key: Platform key
        data: Additional pathway data
    """

    user_id: int
    name: str
    path: list[PathwayCreateUpdateRequestPathItem]
    pathway_id: str | Unset = UNSET
    pathway_uuid: str | Unset = UNSET
    username: str | Unset = UNSET
    slug: str | Unset = UNSET
    visible: bool | Unset = UNSET
    platform_key: str | Unset = UNSET
    data: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "user_id": self.user_id,
                "name": self.name,
                "path": _codec.encode(self.path),
                "pathway_id": self.pathway_id,
                "pathway_uuid": self.pathway_uuid,
                "username": self.username,
                "slug": self.slug,
                "visible": self.visible,
                "platform_key": self.platform_key,
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
            self.pathway_id = d["pathway_id"]
            self.pathway_uuid = d["pathway_uuid"]
            self.username = d["username"]
            self.slug = d["slug"]
            self.visible = d["visible"]
            self.platform_key = d["platform_key"]
            self.data = d["data"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.user_id = d["user_id"]
        self.name = d["name"]
        self.path = _codec.decode_list(_models.PathwayCreateUpdateRequestPathItem.from_own_dict, d["path"])
        return self
