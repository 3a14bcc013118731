from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ProgramLicenseCreateDetail(_records.Record):
    """Request serializer for ProgramLicenseCreateView POST endpoint

    Attributes:
        count: Number of seats purchased
        platform_key: The unique identifier for the platform (required if platform_id not provided)
        platform_org: The organization identifier for the platform (required if platform_id not provided)
        platform_id: The ID of the platform (required if platform_key/org not provided)
        program_key: The unique identifier for the program to license
        name: Display name for the license
        started: Date when license should begin
        expired: Date when license should expire
        external_id: External identifier for the license
        active: Whether the license should be active. Default on the server: true.
        metadata: Additional license metadata
        enrollment_config: Enrollment configuration
        source: Source identifier. Default on the server: api.
        transaction_id: Transaction identifier for tracking
    """

    count: int
    platform_key: str | Unset = UNSET
    platform_org: str | Unset = UNSET
    platform_id: int | Unset = UNSET
    program_key: str | Unset = UNSET
    name: str | Unset = UNSET
    started: datetime.datetime | Unset = UNSET
    expired: datetime.datetime | None | Unset = UNSET
    external_id: None | str | Unset = UNSET
    active: bool | Unset = UNSET
    metadata: dict[str, Any] | Unset = UNSET
    enrollment_config: dict[str, Any] | Unset = UNSET
    source: str | Unset = UNSET
    transaction_id: str | Unset = UNSET
    program_id: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("count", "count", int, True),
            ("platform_key", "platform_key", str, False),
            ("platform_org", "platform_org", str, False),
            ("platform_id", "platform_id", int, False),
            ("program_key", "program_key", str, False),
            ("name", "name", str, False),
            ("started", "started", datetime.datetime, False),
            ("expired", "expired", datetime.datetime | None, False),
            ("external_id", "external_id", str | None, False),
            ("active", "active", bool, False),
            ("metadata", "metadata", dict[str, Any], False),
            ("enrollment_config", "enrollment_config", dict[str, Any], False),
            ("source", "source", str, False),
            ("transaction_id", "transaction_id", str, False),
            ("program_id", "program_id", str, False),
        )
