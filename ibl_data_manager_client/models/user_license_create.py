from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class UserLicenseCreate(_records.Record):
    """Request serializer for UserLicenseCreateView POST endpoint

    Attributes:
        platform_key: The platform to create a license for
        platform_org: The organization identifier for the platform
        name: Display name for the license
        count: Number of seats purchased. Default on the server: 0.
        started: Date when license should begin
        expired: Date when license should expire
        active: Whether the license is active. Default on the server: true.
        metadata: Additional license metadata
        enrollment_config: Additional enrollment configuration
        source: Source identifier
        external_id: External identifier (must be unique)
        transaction_id: Transaction identifier for tracking
        change_type: Type of change being made. Default on the server: create.
    """

    platform_key: str
    platform_org: str | Unset = UNSET
    name: str | Unset = UNSET
    count: int | Unset = UNSET
    started: datetime.datetime | Unset = UNSET
    expired: datetime.datetime | None | Unset = UNSET
    active: bool | Unset = UNSET
    metadata: dict[str, Any] | Unset = UNSET
    enrollment_config: dict[str, Any] | Unset = UNSET
    source: str | Unset = UNSET
    external_id: None | str | Unset = UNSET
    transaction_id: str | Unset = UNSET
    change_type: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("platform_key", "platform_key", str, True),
            ("platform_org", "platform_org", str, False),
            ("name", "name", str, False),
            ("count", "count", int, False),
            ("started", "started", datetime.datetime, False),
            ("expired", "expired", datetime.datetime | None, False),
            ("active", "active", bool, False),
            ("metadata", "metadata", dict[str, Any], False),
            ("enrollment_config", "enrollment_config", dict[str, Any], False),
            ("source", "source", str, False),
            ("external_id", "external_id", str | None, False),
            ("transaction_id", "transaction_id", str, False),
            ("change_type", "change_type", str, False),
        )
