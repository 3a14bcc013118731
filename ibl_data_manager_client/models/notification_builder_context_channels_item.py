from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class NotificationBuilderContextChannelsItem(_records.Record):
    """NotificationBuilderContextChannelsItem."""

    id: int | Unset = UNSET
    name: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("id", "id", int, False), ("name", "name", str, False))
