from __future__ import annotations

import datetime
from uuid import UUID

from .._json import records as _records


@_records.define
class ArtifactList(_records.Record):
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

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("title", "title", str, True),
            ("file_extension", "file_extension", str, True),
            ("llm_name", "llm_name", str, True),
            ("llm_provider", "llm_provider", str, True),
            ("date_created", "date_created", datetime.datetime, True),
            ("date_updated", "date_updated", datetime.datetime, True),
            ("username", "username", str, True),
            ("session_id", "session_id", UUID, True),
            ("content_length", "content_length", int, True),
        )
