from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class Role(_records.Record):
    """Role.

    Attributes:
        name: The display name of the role.
        slug: An additional unique slug field.
        data: Metadata
    """

    id: int
    name: None | str
    slug: None | str
    skills: list[_models.Skill]
    data: Any
    platform_key: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("name", "name", str | None, True),
            ("slug", "slug", str | None, True),
            ("skills", "skills", list[_models.Skill], True),
            ("data", "data", Any, True),
            ("platform_key", "platform_key", str, False),
        )
