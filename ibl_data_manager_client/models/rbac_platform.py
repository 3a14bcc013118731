from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class RbacPlatform(_records.Record):
    """Serializer for platforms.

    Attributes:
        key: The platform key
        name: The name of the platform
    """

    id: int
    key: str
    name: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("id", "id", int, True), ("key", "key", str, True), ("name", "name", str | None, False))
