from __future__ import annotations

import datetime
from uuid import UUID

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ProjectMentor(_records.Record):
    """Serializer for mentors within a project."""

    id: int
    name: str
    unique_id: UUID
    slug: str
    created_at: datetime.datetime | None
    description: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("name", "name", str, True),
            ("unique_id", "unique_id", UUID, True),
            ("slug", "slug", str, True),
            ("created_at", "created_at", datetime.datetime | None, True),
            ("description", "description", str | None, False),
        )
