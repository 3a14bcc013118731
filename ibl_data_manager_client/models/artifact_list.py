from __future__ import annotations

import datetime
from typing import Any, Self
from uuid import UUID

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class ArtifactList(Model):
    """Lightweight serializer for listing artifacts.

    This serializer is optimized for list views, excluding the potentially
    large content field and including useful computed fields.

    Fields:
        - id: Unique identifier for the artifact
        - title: Title or identifier for the artifact
        - file_extension: The extension of the file
        - llm_name: Name of the LLM that generated the artifact
        - llm_provider: Provider of the LLM
        - date_created: Timestamp when the artifact was created
        - date_updated: Timestamp when the artifact was last updated
        - username: Username of the student who owns the artifact
        - session_id: UUID of the session that generated the artifact
        - content_length: Length of the content in characters

    Attributes:
        title: Title or identifier for the artifact
        file_extension: The extension of the file for the artifact. eg. `py`, `md`, `html`, `json`, `csv`, etc
        username: Username of the student who owns this artifact
        session_id: UUID of the session that generated this artifact
        content_length: Length of the artifact content in characters
    """

    id: int
    title: str
    file_extension: str
    llm_name: str
    llm_provider: str
    date_created: datetime.datetime
    date_updated: datetime.datetime
    username: str
    session_id: UUID
    content_length: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "id": self.id,
                "title": self.title,
                "file_extension": self.file_extension,
                "llm_name": self.llm_name,
                "llm_provider": self.llm_provider,
                "date_created": _codec.encode(self.date_created),
                "date_updated": _codec.encode(self.date_updated),
                "username": self.username,
                "session_id": _codec.encode(self.session_id),
                "content_length": self.content_length,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 10:
            d = _codec.complete(self, d)
        self.id = d["id"]
        self.title = d["title"]
        self.file_extension = d["file_extension"]
        self.llm_name = d["llm_name"]
        self.llm_provider = d["llm_provider"]
        self.date_created = _codec.decode_datetime(d["date_created"])
        self.date_updated = _codec.decode_datetime(d["date_updated"])
        self.username = d["username"]
        self.session_id = _codec.decode_uuid(d["session_id"])
        self.content_length = d["content_length"]
        return self
