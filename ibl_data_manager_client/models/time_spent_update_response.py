from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class TimeSpentUpdateResponse(_records.Record):
    """TimeSpentUpdateResponse.

    Attributes:
        success: Default on the server: true.
        message: Default on the server: Time spent updated successfully.
    """

    success: bool | Unset = UNSET
    message: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("success", "success", bool, False), ("message", "message", Any, False))
