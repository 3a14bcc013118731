from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import _codec
from ..types import Model


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON has it; fields that are UNSET are left out."""
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
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object; fields that are not described are kept in `additional_properties`."""
        d = src_dict
        self = _codec.new(cls)  # without __init__, which would take each field through an argument
        if len(d) != 4:
            d = _codec.complete(self, d)
        self.session_id = _codec.decode_uuid(d["session_id"])
        self.file_name = d["file_name"]
        self.content_type = d["content_type"]
        self.file_size = d["file_size"]
        return self
