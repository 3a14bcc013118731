from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class DocumentSettingsResponse(_records.Record):
    """DocumentSettingsResponse."""

    retrain_interval_days: int | None | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("retrain_interval_days", "retrain_interval_days", int | None, False),)
