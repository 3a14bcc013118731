from __future__ import annotations

from uuid import UUID

from .._json import records as _records


@_records.define
class RecentlyAccessedMentor(_records.Record):
    """RecentlyAccessedMentor."""

    id: int | None
    unique_id: None | UUID
    slug: None | str
    name: None | str
    description: None | str
    recently_accessed_at: None | str
    platform_key: None | str
    last_accessed_by: None | str

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int | None, True),
            ("unique_id", "unique_id", UUID | None, True),
            ("slug", "slug", str | None, True),
            ("name", "name", str | None, True),
            ("description", "description", str | None, True),
            ("recently_accessed_at", "recently_accessed_at", str | None, True),
            ("platform_key", "platform_key", str | None, True),
            ("last_accessed_by", "last_accessed_by", str | None, True),
        )
