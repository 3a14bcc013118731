from __future__ import annotations

from typing import Any, Self
from uuid import UUID

from .._json import codec as _codec
from ..types import UNSET, JsonObject, Model, Unset


@_codec.define
class FileUploadURLResponse(Model):
    """Response serializer for presigned upload URL

    Attributes:
        upload_url: Presigned S3 upload URL
        file_key: S3 object key for the uploaded file
        file_id: Unique identifier for the ChatFile record
        expires_in: URL expiration time in seconds
        upload_method: HTTP method to use for upload (PUT or POST) Default on the server: PUT.
    """

    upload_url: str
    file_key: str
    file_id: UUID
    expires_in: int
    upload_method: str | Unset = UNSET
    additional_properties: dict[str, Any] = _codec.field(factory=dict, kw_only=True)

    def to_dict(self) -> dict[str, Any]:
        return _codec.fields(
            {
                "upload_url": self.upload_url,
                "file_key": self.file_key,
                "file_id": _codec.encode(self.file_id),
                "expires_in": self.expires_in,
                "upload_method": self.upload_method,
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
            self.upload_method = d["upload_method"]
        except KeyError:
            return cls.from_dict(_codec.with_unset(cls, d))
        self.upload_url = d["upload_url"]
        self.file_key = d["file_key"]
        self.file_id = _codec.decode_uuid(d["file_id"])
        self.expires_in = d["expires_in"]
        return self
