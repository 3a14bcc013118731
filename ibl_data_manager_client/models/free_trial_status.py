from __future__ import annotations

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class FreeTrialStatus(_records.Record):
    """FreeTrialStatus."""

    is_in_free_trial: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("is_in_free_trial", "is_in_free_trial", bool, False),)
