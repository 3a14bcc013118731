from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class FreeTrialRequest(_records.Record):
    """FreeTrialRequest."""

    enable: bool | Unset = UNSET
    disable: bool | Unset = UNSET
    metadata: dict[str, Any] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("enable", "enable", bool, False),
            ("disable", "disable", bool, False),
            ("metadata", "metadata", dict[str, Any], False),
        )
