from __future__ import annotations

from uuid import UUID

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class FileUploadURLResponse(_records.Record):
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

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("upload_url", "upload_url", str, True),
            ("file_key", "file_key", str, True),
            ("file_id", "file_id", UUID, True),
            ("expires_in", "expires_in", int, True),
            ("upload_method", "upload_method", str, False),
        )
