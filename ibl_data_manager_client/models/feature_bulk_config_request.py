from __future__ import annotations

from typing import Any

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class FeatureBulkConfigRequest(_records.Record):
    """FeatureBulkConfigRequest."""

    platform_key: str | Unset = UNSET
    config: _models.FeatureBulkConfigRequestConfig | Unset = UNSET
    feature: str | Unset = UNSET
    values: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("platform_key", "platform_key", str, False),
            ("config", "config", _models.FeatureBulkConfigRequestConfig, False),
            ("feature", "feature", str, False),
            ("values", "values", Any, False),
        )
