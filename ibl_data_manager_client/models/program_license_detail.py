from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ProgramLicenseDetail(_records.Record):
    """Response serializer for program license details.

    This serializer represents a program license with all its attributes,
    including basic license information, program details, and usage statistics.

    Fields:
        id: The unique identifier for the license
        created: When the license was created
        started: When the license becomes active
        expired: When the license expires (null if no expiration)
        name: The display name of the license
        count: The number of seats purchased
        active: Whether the license is active
        metadata: Additional license metadata
        source: The source identifier for the license
        external_id: External identifier for the license (null if none)
        platform_key: The platform key associated with the license
        program_id: The program ID associated with the license
        program_name: The name of the program associated with the license
        usage_count: Number of assignments using this license
        assignments: Assignment counts (if verbose mode is enabled)

    Notes:
        - The assignments field is only included when verbose=true in the request
        - The expired field may be null if the license doesn't expire
        - The external_id field may be null if not provided

    Attributes:
        id: The unique identifier for the license
        created: When the license was created
        started: When the license becomes active
        expired: When the license expires (null if no expiration)
        name: The display name of the license
        count: The number of seats purchased
        active: Whether the license is active
        metadata: Additional license metadata
        source: The source identifier for the license
        external_id: External identifier for the license (null if none)
        platform_key: The platform key associated with the license
        usage_count: Number of assignments using this license
        program_id: The program ID associated with the license
        program_key: The program key associated with the license
        program_name: The name of the program associated with the license
        assignments: Assignment counts by status (only included in verbose mode)
    """

    id: int
    created: datetime.datetime
    started: datetime.datetime
    expired: datetime.datetime | None
    name: str
    count: int
    active: bool
    metadata: dict[str, Any]
    source: str
    external_id: None | str
    platform_key: str
    usage_count: int
    program_id: str | Unset = UNSET
    program_key: str | Unset = UNSET
    program_name: str | Unset = UNSET
    assignments: dict[str, int] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("id", "id", int, True),
            ("created", "created", datetime.datetime, True),
            ("started", "started", datetime.datetime, True),
            ("expired", "expired", datetime.datetime | None, True),
            ("name", "name", str, True),
            ("count", "count", int, True),
            ("active", "active", bool, True),
            ("metadata", "metadata", dict[str, Any], True),
            ("source", "source", str, True),
            ("external_id", "external_id", str | None, True),
            ("platform_key", "platform_key", str, True),
            ("usage_count", "usage_count", int, True),
            ("program_id", "program_id", str, False),
            ("program_key", "program_key", str, False),
            ("program_name", "program_name", str, False),
            ("assignments", "assignments", dict[str, int], False),
        )
