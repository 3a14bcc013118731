from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class Resource(_records.Record):
    """Resource.

    Attributes:
        name: The display name of the resource.
        url: Resource URL.
        resource_type: Resource type.
        data: Metadata
    """

    id: int
    name: None | str
    url: None | str
    resource_type: None | str
    data: Any
    item_id: str | Unset = UNSET
    image: None | str | Unset = UNSET
    description: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("name", "name", str | None, True),
            ("url", "url", str | None, True),
            ("resource_type", "resource_type", str | None, True),
            ("data", "data", Any, True),
            ("item_id", "item_id", str, False),
            ("image", "image", str | None, False),
            ("description", "description", str | None, False),
        )
