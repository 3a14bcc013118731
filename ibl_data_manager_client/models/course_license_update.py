from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class CourseLicenseUpdate(_records.Record):
    """Request serializer for CourseLicenseUpdateView POST endpoint

    Attributes:
        license_id: The ID of the license to update (required if external_id not provided)
        external_id: External identifier of the license to update (required if license_id not provided)
        platform_key: The platform key (not updatable)
        platform_org: The platform organization (not updatable)
        course_id: The course ID (not updatable)
        name: Updated display name for the license
        count: Updated number of seats purchased
        started: Updated date when license should begin
        expired: Updated date when license should expire
        active: Updated active status
        metadata: Updated additional license metadata
        source: Updated source identifier
        transaction_id: Transaction identifier for tracking
        change_type: Type of change being made. Default on the server: update.
    """

    license_id: int | Unset = UNSET
    external_id: str | Unset = UNSET
    platform_key: str | Unset = UNSET
    platform_org: str | Unset = UNSET
    course_id: str | Unset = UNSET
    name: str | Unset = UNSET
    count: int | Unset = UNSET
    started: datetime.datetime | Unset = UNSET
    expired: datetime.datetime | None | Unset = UNSET
    active: bool | Unset = UNSET
    metadata: dict[str, Any] | Unset = UNSET
    source: str | Unset = UNSET
    transaction_id: str | Unset = UNSET
    change_type: str | Unset = UNSET
    enrollment_config: dict[str, Any] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("license_id", "license_id", int, False),
            ("external_id", "external_id", str, False),
            ("platform_key", "platform_key", str, False),
            ("platform_org", "platform_org", str, False),
            ("course_id", "course_id", str, False),
            ("name", "name", str, False),
            ("count", "count", int, False),
            ("started", "started", datetime.datetime, False),
            ("expired", "expired", datetime.datetime | None, False),
            ("active", "active", bool, False),
            ("metadata", "metadata", dict[str, Any], False),
            ("source", "source", str, False),
            ("transaction_id", "transaction_id", str, False),
            ("change_type", "change_type", str, False),
            ("enrollment_config", "enrollment_config", dict[str, Any], False),
        )
