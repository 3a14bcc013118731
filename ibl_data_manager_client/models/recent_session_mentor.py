from __future__ import annotations

from uuid import UUID

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class RecentSessionMentor(_records.Record):
    """RecentSessionMentor."""

    unique_id: UUID | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    profile_image: None | str | Unset = UNSET
    mentor_tenant: str | Unset = UNSET
    created_by: None | str | Unset = UNSET
    proactive_prompt: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("unique_id", "unique_id", UUID, False),
            ("name", "name", str, False),
            ("description", "description", str, False),
            ("profile_image", "profile_image", str | None, False),
            ("mentor_tenant", "mentor_tenant", str, False),
            ("created_by", "created_by", str | None, False),
            ("proactive_prompt", "proactive_prompt", str, False),
        )
