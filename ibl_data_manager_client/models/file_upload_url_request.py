from __future__ import annotations

from uuid import UUID

from .._json import records as _records


@_records.define
class FileUploadURLRequest(_records.Record):
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

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("session_id", "session_id", UUID, True),
            ("file_name", "file_name", str, True),
            ("content_type", "content_type", str, True),
            ("file_size", "file_size", int, True),
        )
