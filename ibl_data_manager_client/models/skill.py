from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class Skill(_records.Record):
    """Skill."""

    id: int | Unset = UNSET
    skill_id: int | Unset = UNSET
    name: None | str | Unset = UNSET
    slug: None | str | Unset = UNSET
    platform_key: str | Unset = UNSET
    platform: None | str | Unset = UNSET
    data: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, False),
            ("skill_id", "skill_id", int, False),
            ("name", "name", str | None, False),
            ("slug", "slug", str | None, False),
            ("platform_key", "platform_key", str, False),
            ("platform", "platform", str | None, False),
            ("data", "data", Any, False),
        )
