from __future__ import annotations

import datetime
from typing import Any

from .._json import records as _records
from ..types import UNSET, Unset


@_records.define
class ProgramInvitationCreate(_records.Record):
    """Request serializer for ProgramInvitationView POST endpoint

    Attributes:
        program_key: The program to create an invitation for
        email: The email address to invite
        username: The username to invite
        active: Whether the invitation is active. Default on the server: true.
        source: The source of the invitation
        redirect_to: URL to redirect to after accepting the invitation
        created: When the invitation was created
        expired: When the invitation expires
        metadata: Additional metadata for the invitation
        enrollment_config: Enrollment configuration (dates, etc.)
    """

    program_key: str
    email: str | Unset = UNSET
    username: str | Unset = UNSET
    active: bool | Unset = UNSET
    source: str | Unset = UNSET
    redirect_to: str | Unset = UNSET
    created: datetime.datetime | Unset = UNSET
    expired: datetime.datetime | Unset = UNSET
    metadata: dict[str, Any] | Unset = UNSET
    enrollment_config: dict[str, Any] | Unset = UNSET

    @staticmethod
    def _fields() -> _records.Fields:
        return (
            ("program_key", "program_key", str, True),
            ("email", "email", str, False),
            ("username", "username", str, False),
            ("active", "active", bool, False),
            ("source", "source", str, False),
            ("redirect_to", "redirect_to", str, False),
            ("created", "created", datetime.datetime, False),
            ("expired", "expired", datetime.datetime, False),
            ("metadata", "metadata", dict[str, Any], False),
            ("enrollment_config", "enrollment_config", dict[str, Any], False),
        )
