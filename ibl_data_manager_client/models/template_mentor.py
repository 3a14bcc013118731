from __future__ import annotations

from uuid import UUID

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class TemplateMentor(_records.Record):
    """TemplateMentor."""

    id: int
    name: str
    slug: str | Unset = UNSET
    unique_id: UUID | Unset = UNSET
    description: None | str | Unset = UNSET
    system_prompt: None | str | Unset = UNSET
    platform_key: None | str | Unset = UNSET
    platform: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("name", "name", str, True),
            ("slug", "slug", str, False),
            ("unique_id", "unique_id", UUID, False),
            ("description", "description", str | None, False),
            ("system_prompt", "system_prompt", str | None, False),
            ("platform_key", "platform_key", str | None, False),
            ("platform", "platform", str | None, False),
        )
