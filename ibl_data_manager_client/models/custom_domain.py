from __future__ import annotations

import datetime

from .. import models as _models
from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CustomDomain(_records.Record):
    """CustomDomain."""

    id: int | Unset = UNSET
    custom_domain: str | Unset = UNSET
    spa: str | Unset = UNSET
    spa_display: str | Unset = UNSET
    registered_with_dns_pro: bool | Unset = UNSET
    dns_pro_display: str | Unset = UNSET
    instructions: str | Unset = UNSET
    platform_id: int | Unset = UNSET
    platform_key: str | Unset = UNSET
    platform_name: str | Unset = UNSET
    platform_metadata: _models.CustomDomainPlatform | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    is_deleted: bool | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, False),
            ("custom_domain", "custom_domain", str, False),
            ("spa", "spa", str, False),
            ("spa_display", "spa_display", str, False),
            ("registered_with_dns_pro", "registered_with_dns_pro", bool, False),
            ("dns_pro_display", "dns_pro_display", str, False),
            ("instructions", "instructions", str, False),
            ("platform_id", "platform_id", int, False),
            ("platform_key", "platform_key", str, False),
            ("platform_name", "platform_name", str, False),
            ("platform_metadata", "platform_metadata", _models.CustomDomainPlatform, False),
            ("created_at", "created_at", datetime.datetime, False),
            ("updated_at", "updated_at", datetime.datetime, False),
            ("is_deleted", "is_deleted", bool, False),
        )
