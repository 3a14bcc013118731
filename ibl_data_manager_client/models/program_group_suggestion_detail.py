from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .program_group_suggestion_detail_metadata import ProgramGroupSuggestionDetailMetadata


@_codec.define
class ProgramGroupSuggestionDetail(Model):
    """Response serializer for program group suggestion details

    Attributes:
        id: The unique identifier for the group suggestion
        group_id: The ID of the group receiving the suggestion
        group_name: The name of the group receiving the suggestion
        platform_key: The platform key associated with the suggestion
        accepted: Whether the suggestion has been accepted
        visible: Whether the suggestion is visible
        created: When the suggestion was created
        modified: When the suggestion was last modified
        metadata: Additional metadata for the suggestion
        program_key: The program key being suggested
        program_name: The name of the program being suggested
        user_count: Number of users in the group
    """

    id: int
    group_id: int
    group_name: str
    platform_key: str
    accepted: bool
    visible: bool
    created: datetime.datetime
    modified: datetime.datetime
    metadata: ProgramGroupSuggestionDetailMetadata
    program_key: str
    program_name: str
    user_count: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "group_id": self.group_id,
                "group_name": self.group_name,
                "platform_key": self.platform_key,
                "accepted": self.accepted,
                "visible": self.visible,
                "created": _codec.encode(self.created),
                "modified": _codec.encode(self.modified),
                "metadata": _codec.encode(self.metadata),
                "program_key": self.program_key,
                "program_name": self.program_name,
                "user_count": self.user_count,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 12:
            d = _codec.complete(self, d)
        self.id = d["id"]
        self.group_id = d["group_id"]
        self.group_name = d["group_name"]
        self.platform_key = d["platform_key"]
        self.accepted = d["accepted"]
        self.visible = d["visible"]
        self.created = _codec.decode_datetime(d["created"])
        self.modified = _codec.decode_datetime(d["modified"])
        self.metadata = _models.ProgramGroupSuggestionDetailMetadata.from_own_dict(d["metadata"])
        self.program_key = d["program_key"]
        self.program_name = d["program_name"]
        self.user_count = d["user_count"]
        return self
