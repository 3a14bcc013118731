from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Self

from .. import models as _models
from .._json import codec as _codec
from ..types import JsonObject, Model

if TYPE_CHECKING:
    from .program_suggestion_detail_metadata import ProgramSuggestionDetailMetadata


@_codec.define
class ProgramSuggestionDetail(Model):
    """Response serializer for program suggestion details

    Attributes:
        id: The unique identifier for the suggestion
        user_id: The ID of the user receiving the suggestion
        username: The username of the user receiving the suggestion
        name: The full name of the user receiving the suggestion
        platform_key: The platform key associated with the suggestion
        accepted: Whether the suggestion has been accepted by the user
        visible: Whether the suggestion is visible to the user
        created: When the suggestion was created
        modified: When the suggestion was last modified
        metadata: Additional metadata for the suggestion
        program_key: The program key being suggested
        program_name: The name of the program being suggested
    """

    id: int
    user_id: int
    username: str
    name: str
    platform_key: str
    accepted: bool
    visible: bool
    created: datetime.datetime
    modified: datetime.datetime
    metadata: ProgramSuggestionDetailMetadata
    program_key: str
    program_name: str
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "user_id": self.user_id,
                "username": self.username,
                "name": self.name,
                "platform_key": self.platform_key,
                "accepted": self.accepted,
                "visible": self.visible,
                "created": _codec.encode(self.created),
                "modified": _codec.encode(self.modified),
                "metadata": _codec.encode(self.metadata),
                "program_key": self.program_key,
                "program_name": self.program_name,
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
        self.user_id = d["user_id"]
        self.username = d["username"]
        self.name = d["name"]
        self.platform_key = d["platform_key"]
        self.accepted = d["accepted"]
        self.visible = d["visible"]
        self.created = _codec.decode_datetime(d["created"])
        self.modified = _codec.decode_datetime(d["modified"])
        self.metadata = _models.ProgramSuggestionDetailMetadata.from_own_dict(d["metadata"])
        self.program_key = d["program_key"]
        self.program_name = d["program_name"]
        return self
