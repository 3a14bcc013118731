from __future__ import annotations

from typing import Any, Self
from uuid import UUID

from .._json import codec as _codec
from ..types import JsonObject, Model


@_codec.define
class FileUploadURLRequest(Model):
    """Request serializer for generating presigned upload URL

    Attributes:
        session_id: Chat session ID
        file_name: Original filename
        content_type: MIME type of the file
        file_size: File size in bytes
    """

    session_id: UUID
    file_name: str
    content_type: str
    file_size: int
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "session_id": _codec.encode(self.session_id),
                "file_name": self.file_name,
                "content_type": self.content_type,
                "file_size": self.file_size,
            },
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: JsonObject) -> Self:
        d = src_dict
        self = _codec.create(cls)
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.session_id = _codec.decode_uuid(d["session_id"])
        self.file_name = d["file_name"]
        self.content_type = d["content_type"]
        self.file_size = d["file_size"]
        return self
