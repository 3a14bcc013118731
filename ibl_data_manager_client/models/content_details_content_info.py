from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ContentDetailsContentInfo(_records.Record):
    """Serializer for the content information block.

    Attributes:
        id: Identifier for the content item
        type_: Content type (course, program, pathway, skill)
        external: Whether the content is external to the platform
        metadata: Metadata associated with the content item
    """

    id: str
    type_: str
    external: bool
    name: None | str | Unset = UNSET
    slug: None | str | Unset = UNSET
    platform: None | str | Unset = UNSET
    metadata: dict[str, Any] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", str, True),
            ("type", "type_", str, True),
            ("external", "external", bool, True),
            ("name", "name", str | None, False),
            ("slug", "slug", str | None, False),
            ("platform", "platform", str | None, False),
            ("metadata", "metadata", dict[str, Any], False),
        )
