from __future__ import annotations

from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class FeatureConfigRequest(_records.Record):
    """FeatureConfigRequest."""

    user_id: int | Unset = UNSET
    username: str | Unset = UNSET
    email: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    config: dict[str, Any] | Unset = UNSET
    feature: str | Unset = UNSET
    values: Any | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("user_id", "user_id", int, False),
            ("username", "username", str, False),
            ("email", "email", str, False),
            ("platform_key", "platform_key", str, False),
            ("config", "config", dict[str, Any], False),
            ("feature", "feature", str, False),
            ("values", "values", Any, False),
        )
