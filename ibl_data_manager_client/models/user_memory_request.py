from __future__ import annotations

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserMemoryRequest(_records.Record):
    """UserMemoryRequest.

    Attributes:
        mode: Default on the server: all.
    """

    entries: list[_models.UserMemoryEntryRequest]
    mode: str | Unset = UNSET
    name: None | str | Unset = UNSET
    platform: None | str | Unset = UNSET
    mentor_unique_id: None | str | Unset = UNSET
    session_id: None | str | Unset = UNSET
    catalog_item_type: None | str | Unset = UNSET
    catalog_item_id: None | str | Unset = UNSET
    category: None | str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("entries", "entries", list[_models.UserMemoryEntryRequest], True),
            ("mode", "mode", str, False),
            ("name", "name", str | None, False),
            ("platform", "platform", str | None, False),
            ("mentor_unique_id", "mentor_unique_id", str | None, False),
            ("session_id", "session_id", str | None, False),
            ("catalog_item_type", "catalog_item_type", str | None, False),
            ("catalog_item_id", "catalog_item_id", str | None, False),
            ("category", "category", str | None, False),
        )
