from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ProgramMetadataResponse(_records.Record):
    """Response serializer for ProgramMetadataView GET endpoint.

    Attributes:
        name: Program name
        description: Program description
        enabled: Whether the program is enabled
        slug: Program slug
        skills: List of associated skills
        platform_key: Platform key
    """

    name: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    enabled: bool | None | Unset = UNSET
    slug: None | str | Unset = UNSET
    skills: list[str] | Unset = UNSET
    platform_key: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("name", "name", str | None, False),
            ("description", "description", str | None, False),
            ("enabled", "enabled", bool | None, False),
            ("slug", "slug", str | None, False),
            ("skills", "skills", list[str], False),
            ("platform_key", "platform_key", str | None, False),
        )
