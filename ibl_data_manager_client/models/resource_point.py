from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ResourcePoint(_records.Record):
    """ResourcePoint.

    Attributes:
        name: The display name of the resource.
    """

    points: int
    name: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("points", "points", int, True), ("name", "name", str | None, False))
