from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class HeygenMarketingVideoListInput(_records.Record):
    """HeygenMarketingVideoListInput."""

    name: str | Unset = UNSET
    data: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (("name", "name", str, False), ("data", "data", Any, False))
