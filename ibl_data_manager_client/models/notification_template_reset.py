from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class NotificationTemplateReset(_records.Record):
    """NotificationTemplateReset."""

    message: str | Unset = UNSET
    deleted: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("message", "message", str, False), ("deleted", "deleted", bool, False))
