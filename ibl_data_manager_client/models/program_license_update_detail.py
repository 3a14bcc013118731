from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ProgramLicenseUpdateDetail(_records.Record):
    """Request serializer for ProgramLicenseUpdateView POST endpoint.

    This serializer validates the request data for updating an existing program license.
    Either license_id or external_id must be provided to identify the license to update.

    Fields:
        license_id: The ID of the license to update (required if external_id not provided)
        external_id: External identifier of the license to update (required if license_id not provided)
        name: Updated display name for the license
        count: Updated number of seats purchased
        started: Updated date when license should begin
        expired: Updated date when license should expire
        active: Updated active status
        metadata: Updated additional license metadata
        enrollment_config: Updated enrollment configuration
        source: Updated source identifier
        transaction_id: Transaction identifier for tracking
        change_type: Type of change being made (default: "update")

    Notes:
        - Cannot update the platform or program associated with a license
        - A license history record is automatically created for each update
        - If count is reduced, it must not be less than the number of active assignments
        - Setting active=false will not deactivate existing assignments

    Attributes:
        license_id: The ID of the license to update (required if external_id not provided)
        external_id: External identifier of the license to update (required if license_id not provided)
        name: Updated display name for the license
        count: Updated number of seats purchased
        started: Updated date when license should begin
        expired: Updated date when license should expire
        active: Updated active status
        metadata: Updated additional license metadata
        enrollment_config: Updated enrollment configuration
        source: Updated source identifier
        transaction_id: Transaction identifier for tracking
        change_type: Type of change being made. Default on the server: update.
    """

    license_id: int | Unset = UNSET
    external_id: str | Unset = UNSET
    name: str | Unset = UNSET
    count: int | Unset = UNSET
    started: datetime.datetime | Unset = UNSET
    expired: datetime.datetime | None | Unset = UNSET
    active: bool | Unset = UNSET
    metadata: dict[str, Any] | Unset = UNSET
    enrollment_config: dict[str, Any] | Unset = UNSET
    source: str | Unset = UNSET
    transaction_id: str | Unset = UNSET
    change_type: str | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("license_id", "license_id", int, False),
            ("external_id", "external_id", str, False),
            ("name", "name", str, False),
            ("count", "count", int, False),
            ("started", "started", datetime.datetime, False),
            ("expired", "expired", datetime.datetime | None, False),
            ("active", "active", bool, False),
            ("metadata", "metadata", dict[str, Any], False),
            ("enrollment_config", "enrollment_config", dict[str, Any], False),
            ("source", "source", str, False),
            ("transaction_id", "transaction_id", str, False),
            ("change_type", "change_type", str, False),
        )
