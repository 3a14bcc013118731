from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class FeatureBulkConfigRequest(_records.Record):
    """FeatureBulkConfigRequest."""

    platform_key: str | Unset = UNSET
    config: dict[str, Any] | Unset = UNSET
    feature: str | Unset = UNSET
    values: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("platform_key", "platform_key", str, False),
            ("config", "config", dict[str, Any], False),
            ("feature", "feature", str, False),
            ("values", "values", Any, False),
        )
