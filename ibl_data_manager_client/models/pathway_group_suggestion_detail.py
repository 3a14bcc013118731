from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset

if TYPE_CHECKING:
    from .pathway_group_suggestion_detail_metadata import PathwayGroupSuggestionDetailMetadata


@_codec.define
class PathwayGroupSuggestionDetail(Model):
    """Response serializer for pathway group suggestion details

    Attributes:
        id: The unique identifier for the group suggestion
        group_id: The ID of the group receiving the suggestion
        group_name: The name of the group receiving the suggestion
        platform_key: The platform key associated with the suggestion
        visible: Whether the suggestion is visible
        created: When the suggestion was created
        modified: When the suggestion was last modified
        metadata: Additional metadata for the suggestion
        pathway_id: The pathway ID being suggested
        pathway_uuid: The UUID of the pathway being suggested
        pathway_name: The name of the pathway being suggested
        pathway_platform_key: The platform key associated with the pathway
        accepted: Whether the suggestion has been accepted
        user_count: Number of users in the group
    """

    id: int
    group_id: int
    group_name: str
    platform_key: str
    visible: bool
    created: datetime.datetime
    modified: datetime.datetime
    metadata: PathwayGroupSuggestionDetailMetadata
    pathway_id: str
    pathway_uuid: str
    pathway_name: str
    pathway_platform_key: str
    accepted: bool | Unset = UNSET
    user_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "group_id": self.group_id,
                "group_name": self.group_name,
                "platform_key": self.platform_key,
                "visible": self.visible,
                "created": _codec.encode(self.created),
                "modified": _codec.encode(self.modified),
                "metadata": _codec.encode(self.metadata),
                "pathway_id": self.pathway_id,
                "pathway_uuid": self.pathway_uuid,
                "pathway_name": self.pathway_name,
                "pathway_platform_key": self.pathway_platform_key,
                "accepted": self.accepted,
                "user_count": self.user_count,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 14:
            d = _codec.complete(self, d)
        try:
            self.accepted = d["accepted"]
            self.user_count = d["user_count"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.id = d["id"]
        self.group_id = d["group_id"]
        self.group_name = d["group_name"]
        self.platform_key = d["platform_key"]
        self.visible = d["visible"]
        self.created = _codec.decode_datetime(d["created"])
        self.modified = _codec.decode_datetime(d["modified"])
        self.metadata = _models.PathwayGroupSuggestionDetailMetadata.from_own_dict(d["metadata"])
        self.pathway_id = d["pathway_id"]
        self.pathway_uuid = d["pathway_uuid"]
        self.pathway_name = d["pathway_name"]
        self.pathway_platform_key = d["pathway_platform_key"]
        return self
